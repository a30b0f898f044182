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

/**
 * Managers × products × services + 200, or the exact sum over an inventory, then the headroom on top;
 * points, exact decimals (stream §5.1.1).
 */
export function scoreLicence(facts: LicenceFacts, input: LicenceEstimateInput): LicenceScore {
  const { citation, constantPoints } = facts.score
  const { services, steps } = countServices(facts, input)
  const score = services.total.plus(constantPoints)
  const requirement = score.times(decimal(input.headroomPercent).plus(100)).times('0.01')
  return {
    score,
    requirement,
    steps: [
      ...steps,
      {
        code: 'licence-score',
        expression: `${services.expression} + ${constantPoints}`,
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

/** Services that one product counts for: as given, or from the archive scope. */
export function servicesPerProductOf(
  facts: LicenceFacts,
  input: Exclude<LicenceEstimateInput, { inventory: unknown }>,
): Decimal {
  return decimal(
    'archiveScope' in input ? facts.servicesPerProduct[input.archiveScope] : input.servicesPerProduct,
  )
}

function countServices(
  facts: LicenceFacts,
  input: LicenceEstimateInput,
): { services: { total: Decimal; expression: string }; steps: Step<CountingStep>[] } {
  const { citation } = facts.score
  if ('inventory' in input) {
    const total = sumOfProducts(input.inventory.map(row => [row.products, row.servicesPerProduct]))
    const written = input.inventory.length <= LONGEST_WRITTEN_SUM
    const expression = input.inventory
      .slice(0, LONGEST_WRITTEN_SUM)
      .map(row => `${row.products} × ${decimal(row.servicesPerProduct).toFixed()}`)
    const services = written ? expression.join(' + ') : total.toFixed()
    return {
      services: { total, expression: services },
      steps: written
        ? []
        : [
            {
              code: 'inventory-services',
              expression: `${expression.slice(0, 2).join(' + ')} + … (${input.inventory.length})`,
              value: total,
              citation,
            },
          ],
    }
  }
  const perProduct = servicesPerProductOf(facts, input)
  const products = decimal(input.productsPerManager)
  return {
    services: {
      total: products.times(input.managers).times(perProduct),
      expression: `${input.managers} × ${products.toFixed()} × ${perProduct.toFixed()}`,
    },
    steps:
      'archiveScope' in input
        ? [
            {
              code: 'services-per-product',
              expression: `${input.archiveScope} → ${perProduct.toFixed()}`,
              value: perProduct,
              citation,
            },
          ]
        : [],
  }
}
