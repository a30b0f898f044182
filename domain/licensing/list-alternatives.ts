import { fillCoverTable } from './cover-table.ts'
import { fillExchangeTable } from './exchange-table.ts'
import { type EqualPurchases, listUnbeatenPurchases } from './list-unbeaten-purchases.ts'
import { isSamePurchase, type Purchase, type Shop, type Start, startsOf } from './purchase.ts'
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
  const reach = Math.max(largest === 0 ? 0 : need + largest - 1, ...starts.map(start => start.grid))
  const last = findLast(shop, starts, need, reach)
  const list = (table: ReturnType<typeof fillUnitTable>) =>
    table && listUnbeatenPurchases(shop, table, need, last, SEEN)
  const small = need - Math.min(...starts.map(start => start.grid)) <= SMALL_GRID
  const nearest = small ? null : list(fillExchangeTable(shop, need, last, SEEN))
  if (nearest && (nearest.isWhole || nearest.unbeaten.length > MOST)) return nearest
  return list(fillUnitTable(shop, need, last)) ?? nearest ?? { unbeaten: [], isWhole: false }
})

/** The most grid units of a purchase that may be unbeaten: for more, what suffices alone with fewer costs as little as any. */
function findLast({ extensions }: Shop, starts: readonly Start[], need: number, reach: number): number {
  const alone = starts.filter(start => start.grid >= need)
  if (alone.length === 0) return reach
  const cover = fillCoverTable(extensions, reach - Math.min(...starts.map(start => start.grid)))
  const lowestAt = (grid: number) =>
    Math.min(
      ...starts.map(start => (cover.prices[grid - start.grid] ?? Number.POSITIVE_INFINITY) + start.price),
    )
  const lowestBelow = (grid: number) =>
    Math.min(...alone.filter(start => start.grid < grid).map(start => start.price))
  let last = reach
  while (last > need && lowestAt(last) >= lowestBelow(last)) last--
  return last
}

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
