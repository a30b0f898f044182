import { type Decimal, decimal, firstMultipleFrom } from '../shared/decimal.ts'
import { inputLimits } from '../shared/input-limits.ts'
import type { Margin } from '../shared/margin.ts'
import { type ArchiveScope, archiveScopes } from '../sizing/sizing-facts.ts'
import type { LicenceEstimateInput } from './licence-estimate-input.ts'
import type { LicenceFacts } from './licence-facts.ts'
import { requireOfLicence, servicesPerProductOf } from './score-licence.ts'

/** `Next` is what the caller finds for the requirement at which a margin ends. */
export type LicenceMargin<Next> = Margin<Next>

const WHOLE = decimal(1)
const STEPS = {
  managers: WHOLE,
  averages: decimal('0.1'),
  products: WHOLE,
  headroomPercent: WHOLE,
  services: WHOLE,
} as const
const HUNDRED = decimal(100)
const HUNDREDTH = decimal('0.01')
const ROWS_WITH_MARGINS = 100

/**
 * For each input, how far it can grow on its own while the requirement stays below `limit` points, found
 * by solving (rate × value + rest) × (100 + headroom) ≥ 100 × limit for the value. An inventory has the
 * margin of its sum and, up to 100 rows, of every row (stream §5.1.1).
 */
export function findLicenceMargins<Next>(
  facts: LicenceFacts,
  input: LicenceEstimateInput,
  score: Decimal,
  limit: number,
  nextFor: (requirement: Decimal) => Next | null,
): LicenceMargin<Next>[] {
  const percent = decimal(input.headroomPercent).plus(HUNDRED)
  const constant = decimal(facts.score.constantPoints)
  const hundredfold = decimal(limit * 100)

  /** What grows on its own beside a constant rest. */
  const beside = (rest: Decimal) => {
    const room = hundredfold.minus(rest.times(percent))
    /** Margin of a value that counts `rate` services each. */
    return (
      name: string,
      value: Decimal,
      rate: Decimal,
      step: Decimal,
      largest: number,
      pointer?: string,
    ): LicenceMargin<Next> => {
      const nextAt = firstMultipleFrom(room, rate.times(percent), step)
      const requirement = () => nextAt.times(rate).plus(rest).times(percent).times(HUNDREDTH)
      return toMargin(name, value, step, nextAt, requirement, largest, pointer)
    }
  }
  const toMargin = (
    name: string,
    value: Decimal,
    step: Decimal,
    nextAt: Decimal,
    requirement: () => Decimal,
    largest: number,
    pointer?: string,
  ): LicenceMargin<Next> => {
    const grown = {
      input: name,
      ...(pointer !== undefined && { pointer }),
      direction: 'up',
      step,
      value,
    } as const
    if (nextAt.gt(largest)) return { ...grown, lastUnchanged: null, nextAt: null, next: null }
    const last = nextAt.minus(step)
    return { ...grown, lastUnchanged: last.lt(value) ? value : last, nextAt, next: nextFor(requirement()) }
  }
  const headroom = () => {
    const value = decimal(input.headroomPercent)
    const step = STEPS.headroomPercent
    const nextAt = firstMultipleFrom(hundredfold.minus(score.times(HUNDRED)), score, step)
    const requirement = () => score.times(nextAt.plus(HUNDRED)).times(HUNDREDTH)
    return toMargin('headroomPercent', value, step, nextAt, requirement, inputLimits.headroomPercent)
  }

  if ('inventory' in input) {
    const services = score.minus(constant)
    const largest = Number.MAX_SAFE_INTEGER
    const rows = input.inventory.length <= ROWS_WITH_MARGINS ? input.inventory : []
    return [
      beside(constant)('inventory', services, WHOLE, STEPS.services, largest, '/inventory'),
      ...rows.flatMap((row, index) => {
        const products = decimal(row.products)
        const each = decimal(row.servicesPerProduct)
        const grow = beside(score.minus(products.times(each)))
        const pointer = `/inventory/${index}`
        const { products: mostProducts, servicesPerProduct: mostEach } = inputLimits
        return [
          grow('products', products, each, STEPS.products, mostProducts, `${pointer}/products`),
          grow(
            'servicesPerProduct',
            each,
            products,
            STEPS.averages,
            mostEach,
            `${pointer}/servicesPerProduct`,
          ),
        ]
      }),
      headroom(),
    ]
  }
  const managers = decimal(input.managers)
  const products = decimal(input.productsPerManager)
  const services = servicesPerProductOf(facts, input)
  // All that is scored but the constant is the one product of the three.
  const grow = beside(constant)
  return [
    grow('managers', managers, products.times(services), STEPS.managers, inputLimits.managers),
    grow(
      'productsPerManager',
      products,
      managers.times(services),
      STEPS.averages,
      inputLimits.productsPerManager,
    ),
    'archiveScope' in input
      ? growScope(facts, input, limit, nextFor)
      : grow(
          'servicesPerProduct',
          services,
          managers.times(products),
          STEPS.averages,
          inputLimits.servicesPerProduct,
        ),
    headroom(),
  ]
}

function growScope<Next>(
  facts: LicenceFacts,
  input: Extract<LicenceEstimateInput, { archiveScope: unknown }>,
  limit: number,
  nextFor: (requirement: Decimal) => Next | null,
): LicenceMargin<Next> {
  const at = archiveScopes.indexOf(input.archiveScope)
  const requirementOf = (archiveScope: ArchiveScope) => requireOfLicence(facts, { ...input, archiveScope })
  const index = archiveScopes.findIndex((scope, index) => index > at && requirementOf(scope).gte(limit))
  const nextAt = archiveScopes[index] ?? null
  return {
    input: 'archiveScope',
    direction: 'up',
    step: null,
    value: input.archiveScope,
    lastUnchanged: archiveScopes[index - 1] ?? null,
    nextAt,
    next: nextAt && nextFor(requirementOf(nextAt)),
  }
}
