import type { Step } from '../shared/explanation.ts'
import type { LicenceStep } from './estimate-licence.ts'
import { explainOrder } from './explain-order.ts'
import type { LicenceEstimateInput, PriceList } from './licence-estimate-input.ts'
import type { LicenceFacts } from './licence-facts.ts'
import { countPoints } from './offer-licences.ts'
import { linePrices, type Order, priceOfLines } from './order.ts'
import { scoreLicence } from './score-licence.ts'

type GivenOrder = Pick<Order, 'lines' | 'units' | 'points'>

/** The steps from the load to an order that somebody has given, its points with owned ones and its price (stream §5.1.1). */
export function explainGivenOrder(
  facts: LicenceFacts,
  input: LicenceEstimateInput & { priceList: PriceList },
  { lines, ...held }: GivenOrder,
): Step<LicenceStep>[] {
  const { owned, priceList } = input
  const { steps, requirement } = scoreLicence(facts, input)
  const order: Order = {
    ...held,
    lines: lines.map(line => ({ ...line, ...linePrices(priceList, line.reference, line.quantity) })),
    sparePoints: requirement.minus(held.points).neg(),
    price: priceOfLines(priceList, lines),
  }
  const by = { code: 'price', currency: priceList.currency } as const
  const ownedPoints = owned ? countPoints(facts, owned) : 0
  return [...steps, ...explainOrder(facts, owned, ownedPoints, order, requirement, by)]
}
