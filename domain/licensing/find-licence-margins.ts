import { type Decimal, decimal, firstMultipleFrom } from '../shared/decimal.ts'
import { inputLimits } from '../shared/input-limits.ts'
import type { Margin } from '../shared/margin.ts'
import { archiveScopes } from '../sizing/sizing-facts.ts'
import type { LicenceEstimateInput } from './licence-estimate-input.ts'
import type { LicenceFacts } from './licence-facts.ts'
import { scoreLicence, servicesPerProductOf } from './score-licence.ts'

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
  const percent = decimal(input.headroomPercent).plus(100)
  const constant = decimal(facts.score.constantPoints)

  /** Margin of a value that counts `rate` services each, beside a constant rest. */
  const grow = (
    name: string,
    value: Decimal,
    rate: Decimal,
    step: Decimal,
    largest: number,
    pointer?: string,
  ): LicenceMargin<Next> => {
    const rest = score.minus(value.times(rate))
    const nextAt = firstMultipleFrom(
      decimal(limit).times(100).minus(rest.times(percent)),
      rate.times(percent),
      step,
    )
    const requirement = () => nextAt.times(rate).plus(rest).times(percent).times(HUNDREDTH)
    return toMargin(name, value, step, nextAt, requirement, largest, pointer)
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
    const last = nextAt.minus(step)
    const reachable = nextAt.lte(largest)
    return {
      input: name,
      ...(pointer !== undefined && { pointer }),
      direction: 'up',
      step,
      value,
      lastUnchanged: reachable ? (last.lt(value) ? value : last) : null,
      nextAt: reachable ? nextAt : null,
      next: reachable ? nextFor(requirement()) : null,
    }
  }
  const headroom = () => {
    const value = decimal(input.headroomPercent)
    const step = STEPS.headroomPercent
    const nextAt = firstMultipleFrom(decimal(limit).minus(score).times(100), score, step)
    const requirement = () => score.times(nextAt.plus(100)).times(HUNDREDTH)
    return toMargin('headroomPercent', value, step, nextAt, requirement, inputLimits.headroomPercent)
  }

  if ('inventory' in input) {
    const services = score.minus(constant)
    const largest = Number.MAX_SAFE_INTEGER
    const rows = input.inventory.length <= ROWS_WITH_MARGINS ? input.inventory : []
    return [
      grow('inventory', services, decimal(1), STEPS.services, largest, '/inventory'),
      ...rows.flatMap((row, index) => [
        grow(
          'products',
          decimal(row.products),
          decimal(row.servicesPerProduct),
          STEPS.products,
          inputLimits.products,
          `/inventory/${index}/products`,
        ),
        grow(
          'servicesPerProduct',
          decimal(row.servicesPerProduct),
          decimal(row.products),
          STEPS.averages,
          inputLimits.servicesPerProduct,
          `/inventory/${index}/servicesPerProduct`,
        ),
      ]),
      headroom(),
    ]
  }
  const managers = decimal(input.managers)
  const products = decimal(input.productsPerManager)
  const services = servicesPerProductOf(facts, input)
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
  const larger = archiveScopes
    .slice(archiveScopes.indexOf(input.archiveScope))
    .map(scope => ({ scope, ...scoreLicence(facts, { ...input, archiveScope: scope }) }))
  const index = larger.findIndex(({ requirement }) => requirement.gte(limit))
  const next = larger[index]
  return {
    input: 'archiveScope',
    direction: 'up',
    step: null,
    value: input.archiveScope,
    lastUnchanged: next ? (larger[index - 1]?.scope ?? null) : null,
    nextAt: next?.scope ?? null,
    next: next ? nextFor(next.requirement) : null,
  }
}
