import { type Decimal, decimal, sumOfProducts } from '../shared/decimal.ts'
import type { Step } from '../shared/explanation.ts'
import type { LicenceEstimateInput } from './licence-estimate-input.ts'
import type { LicenceFacts } from './licence-facts.ts'

type CountingStep = 'services-per-product' | 'inventory-services'

export type LicenceScore = {
  score: Decimal
  requirement: Decimal
  steps: Step<CountingStep | 'licence-score' | 'licence-requirement'>[]
}

const LONGEST_WRITTEN_SUM = 12

const HUNDRED = decimal(100)
const HUNDREDTH = decimal('0.01')

/** The points that are needed, with the headroom on top; without the steps to them (stream §5.1.1). */
export function requireOfLicence(facts: LicenceFacts, input: LicenceEstimateInput): Decimal {
  return addHeadroom(countServices(facts, input).plus(facts.score.constantPoints), input)
}

/**
 * Managers × products × services + 200, or the exact sum over an inventory, then the headroom on top;
 * points, exact decimals (stream §5.1.1).
 */
export function scoreLicence(facts: LicenceFacts, input: LicenceEstimateInput): LicenceScore {
  const { citation, constantPoints } = facts.score
  const services = countServices(facts, input)
  const counted = explainServices(facts, input, services)
  const score = services.plus(constantPoints)
  const requirement = addHeadroom(score, input)
  return {
    score,
    requirement,
    steps: [
      ...counted.steps,
      {
        code: 'licence-score',
        expression: `${counted.expression} + ${constantPoints}`,
        value: score,
        citation,
      },
      {
        code: 'licence-requirement',
        expression: `${score.toFixed()} × (1 + ${decimal(input.headroomPercent).toFixed()} / 100)`,
        value: requirement,
        citation,
      },
    ],
  }
}

const addHeadroom = (score: Decimal, { headroomPercent }: LicenceEstimateInput) =>
  score.times(decimal(headroomPercent).plus(HUNDRED)).times(HUNDREDTH)

/** Services that one product counts for: as given, or from the archive scope. */
export function servicesPerProductOf(
  facts: LicenceFacts,
  input: Exclude<LicenceEstimateInput, { inventory: unknown }>,
): Decimal {
  return decimal(
    'archiveScope' in input ? facts.servicesPerProduct[input.archiveScope] : input.servicesPerProduct,
  )
}

/** Every service of the site. */
function countServices(facts: LicenceFacts, input: LicenceEstimateInput): Decimal {
  if ('inventory' in input)
    return sumOfProducts(input.inventory.map(row => [row.products, row.servicesPerProduct]))
  return decimal(input.productsPerManager).times(input.managers).times(servicesPerProductOf(facts, input))
}

/** How the services of a site were counted, as the sum of points starts with it. */
function explainServices(
  facts: LicenceFacts,
  input: LicenceEstimateInput,
  total: Decimal,
): { expression: string; steps: Step<CountingStep>[] } {
  const { citation } = facts.score
  if ('inventory' in input) {
    const rows = input.inventory
      .slice(0, LONGEST_WRITTEN_SUM)
      .map(row => `${row.products} × ${decimal(row.servicesPerProduct).toFixed()}`)
    if (input.inventory.length <= LONGEST_WRITTEN_SUM) return { expression: rows.join(' + '), steps: [] }
    const expression = `${rows.slice(0, 2).join(' + ')} + … (${input.inventory.length})`
    return {
      expression: total.toFixed(),
      steps: [{ code: 'inventory-services', expression, value: total, citation }],
    }
  }
  const perProduct = servicesPerProductOf(facts, input)
  const each = perProduct.toFixed()
  const expression = `${input.managers} × ${decimal(input.productsPerManager).toFixed()} × ${each}`
  if (!('archiveScope' in input)) return { expression, steps: [] }
  const counted = `${input.archiveScope} → ${each}`
  return {
    expression,
    steps: [{ code: 'services-per-product', expression: counted, value: perProduct, citation }],
  }
}
