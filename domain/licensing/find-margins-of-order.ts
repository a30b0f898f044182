import type { Decimal } from '../shared/decimal.ts'
import type { Margin } from '../shared/margin.ts'
import { createChooser } from './create-chooser.ts'
import { findLicenceMargins } from './find-licence-margins.ts'
import type { LicenceEstimateInput } from './licence-estimate-input.ts'
import type { LicenceFacts } from './licence-facts.ts'
import type { Order } from './order.ts'
import { neededGrid } from './recommend-licence.ts'
import { scoreLicence } from './score-licence.ts'

/**
 * For each input, how far it can grow on its own within an order of that many points, owned ones included, and what is
 * recommended beyond; nothing where the order holds no more than the requirement (stream §5.1.1).
 */
export function findMarginsOfOrder(
  facts: LicenceFacts,
  input: LicenceEstimateInput,
  points: number,
): Margin<Order>[] {
  const { score, requirement } = scoreLicence(facts, input)
  if (requirement.gte(points)) return []
  const { choose, writeOrder } = createChooser(facts, input)
  const nextFor = (needed: Decimal) => {
    const next = choose(neededGrid(facts, needed))
    return next && writeOrder(next, needed)
  }
  return findLicenceMargins(facts, input, score, points, nextFor)
}
