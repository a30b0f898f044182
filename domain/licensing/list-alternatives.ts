import { fillExchangeTable } from './exchange-table.ts'
import { type EqualPurchases, listUnbeatenPurchases } from './list-unbeaten-purchases.ts'
import { isSamePurchase, type Purchase, type Shop, startsOf } from './purchase.ts'
import { rememberByNeed } from './remember-by-need.ts'
import { fillUnitTable } from './unit-table.ts'

/** A purchase that stands for all that are equal to it in price, units and points, itself included. */
type Alternative = { purchase: Purchase; equalPurchases: number }

/** `isComplete` says that there are no others. */
export type Alternatives = { alternatives: Alternative[]; isComplete: boolean }

const MOST = 50
/** One more than is listed tells that there are more, and the recommended one may be among them. */
const SEEN = MOST + 2
/** Up to here the table over units is quicker. */
const SMALL_GRID = 150

/**
 * The other purchases for a need in grid units that no purchase beats on price, units and points, the
 * nearest to it first; 50 at most, and only those known for certain (decision 0007).
 */
export function listAlternatives(shop: Shop, need: number, recommended: Purchase | null): Alternatives {
  const { unbeaten, isWhole } = listUnbeaten(shop, need)
  const alternatives: Alternative[] = []
  for (const equal of unbeaten) {
    const alternative = takeOther(equal, recommended)
    if (!alternative) continue
    if (alternatives.length === MOST) return { alternatives, isComplete: false }
    alternatives.push(alternative)
  }
  return { alternatives, isComplete: isWhole }
}

const listUnbeaten = rememberByNeed((shop: Shop, need: number) => {
  const starts = startsOf(shop)
  if (starts.length === 0) return { unbeaten: [], isWhole: true }
  const largest = Math.max(0, ...shop.extensions.map(extension => extension.grid))
  // Taking one extension away from an unbeaten purchase makes it too small, so none exceeds this.
  const last = Math.max(largest === 0 ? 0 : need + largest - 1, ...starts.map(start => start.grid))
  const list = (table: ReturnType<typeof fillUnitTable>) =>
    table && listUnbeatenPurchases(shop, table, need, last, SEEN)
  const small = need - Math.min(...starts.map(start => start.grid)) <= SMALL_GRID
  const nearest = small ? null : list(fillExchangeTable(shop, need, last, SEEN))
  if (nearest && (nearest.isWhole || nearest.unbeaten.length > MOST)) return nearest
  return list(fillUnitTable(shop, need, last)) ?? nearest ?? { unbeaten: [], isWhole: false }
})

/** The first of equal purchases that is not the recommended one, and how many there are without it. */
function takeOther({ count, first }: EqualPurchases, recommended: Purchase | null): Alternative | null {
  const isAmong =
    recommended !== null &&
    first.some(
      ({ grid, units, price }) =>
        grid === recommended.grid && units === recommended.units && price === recommended.price,
    )
  const purchase = first.find(one => !isAmong || !isSamePurchase(one, recommended))
  return purchase ? { purchase, equalPurchases: isAmong ? count - 1 : count } : null
}
