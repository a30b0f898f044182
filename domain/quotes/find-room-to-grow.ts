import type { LicenceEstimate } from '../licensing/estimate-licence.ts'
import type { Order } from '../licensing/order.ts'
import { decimal } from '../shared/decimal.ts'
import { minorUnitsOf, moneyFromMinorUnits } from '../shared/money.ts'
import type { RoomToGrow } from './quote.ts'

/** So much more than the cheapest order is little more. */
export const MOST_MORE_PERCENT = 10

/**
 * Of the alternatives that cost at most 10 % more than the cheapest order, and no more than it for each point bought,
 * the one with most points; null where there is none, or nothing is known of prices (docs/rulings.md
 * `room-to-grow-within-10-percent`).
 */
export function findRoomToGrow({
  recommendation,
  alternatives,
  owned,
}: Pick<LicenceEstimate, 'recommendation' | 'alternatives' | 'owned'>): RoomToGrow | null {
  const { price, points } = recommendation ?? {}
  if (recommendation?.basis !== 'lowest-price' || !price || points === undefined) return null
  const { currency } = price
  const most = decimal(price.amount)
    .times(100 + MOST_MORE_PERCENT)
    .times('0.01')
  const bought = (held: number) => held - (owned?.points ?? 0)
  const within = alternatives.filter(
    ({ price: other, points: more }) =>
      other !== null &&
      more > points &&
      decimal(other.amount).lte(most) &&
      decimal(other.amount)
        .times(bought(points))
        .lte(decimal(price.amount).times(bought(more))),
  )
  const costOf = (order: Order) => minorUnitsOf(order.price ?? price)
  const [order] = within.toSorted(
    (one, other) =>
      other.points - one.points || Number(costOf(one) - costOf(other)) || one.units - other.units,
  )
  if (!order) return null
  const difference = costOf(order) - minorUnitsOf(price)
  const { lines, units, points: held, sparePoints, price: costs } = order
  return {
    order: { lines, units, points: held, sparePoints, price: costs },
    morePoints: held - points,
    morePrice: moneyFromMinorUnits(difference, currency),
  }
}
