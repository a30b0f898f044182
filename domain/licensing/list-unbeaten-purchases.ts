import type { Purchase, Shop } from './purchase.ts'
import type { IsBeaten, Offer, PurchaseTable } from './purchase-table.ts'

/** Purchases equal in price, units and points: how many there are, and the first two in catalogue order. */
export type EqualPurchases = { count: number; first: readonly Purchase[] }

type Group = { grid: number; units: number; price: number; offers: Offer[] }

/**
 * The purchases of `need` to `last` grid units that no other one beats on price, number of units and points: at
 * least as good on all three and better on one. Sorted by points, then price; at most `count` groups of equal ones,
 * and only those known for certain. `isWhole` says that there are no others.
 */
export function listUnbeatenPurchases(
  shop: Shop,
  table: PurchaseTable,
  need: number,
  last: number,
  count: number,
): { unbeaten: EqualPurchases[]; isWhole: boolean } {
  const groups: Group[] = []
  const isWhole = collectGroups(groups, table, need, last, count)
  return {
    unbeaten: groups.map(({ offers }) => ({
      count: offers.reduce((sum, offer) => sum + offer.ways, 0),
      first: [...takeFirst(writePurchases(shop, table, offers), 2)],
    })),
    isWhole,
  }
}

function collectGroups(
  groups: Group[],
  table: PurchaseTable,
  need: number,
  last: number,
  count: number,
): boolean {
  let stairs: readonly Group[] = []
  const startCheck = () => walkStairs(stairs)
  for (let grid = need; grid <= last; grid++) {
    if (stairs.length < groups.length) stairs = groups.toSorted((a, b) => a.units - b.units)
    const offers = table.offersAt(grid, startCheck)
    if (offers.length === 0) continue
    let latest: Group | undefined
    for (const offer of offers.sort(compareOffers)) {
      const { units, price } = offer
      // They come by rising price, so the latest one kept has the fewest units.
      if (latest && units >= latest.units) {
        if (units === latest.units && price === latest.price) latest.offers.push(offer)
        continue
      }
      // What it is worth is not known, and so is what it would beat.
      if (!offer.isCertain || groups.length === count) return false
      latest = { grid, units, price, offers: [offer] }
      groups.push(latest)
    }
  }
  return true
}

/** Of fewer points and as good on price and units; to be asked by rising units. */
function walkStairs(stairs: readonly Group[]): IsBeaten {
  let next = 0
  let lowest = Number.POSITIVE_INFINITY
  return (units, price) => {
    for (let stair = stairs[next]; stair && stair.units <= units; stair = stairs[++next])
      if (stair.price < lowest) lowest = stair.price
    return lowest <= price
  }
}

/** By price, then units; of equals the uncertain one first, lest a count be given that may be too low. */
function compareOffers(a: Offer, b: Offer): number {
  return a.price - b.price || a.units - b.units || Number(a.isCertain) - Number(b.isCertain)
}

function* takeFirst<T>(values: Iterable<T>, count: number): Generator<T> {
  let left = count
  for (const value of values) {
    yield value
    if (--left === 0) return
  }
}

function* writePurchases(shop: Shop, table: PurchaseTable, offers: readonly Offer[]): Generator<Purchase> {
  const { extensions } = shop
  for (const offer of offers) {
    const { start, grid, units } = offer
    for (const counts of table.trace(offer))
      yield {
        base: start.base,
        extensions,
        counts,
        grid,
        units,
        price: counts.reduce(
          (sum, n, index) => sum + BigInt(n) * BigInt(extensions[index]?.price ?? 0),
          BigInt(start.price),
        ),
      }
  }
}
