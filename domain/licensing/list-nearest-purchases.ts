import { ExchangeSearch } from './exchange-search.ts'
import { findBulkExtension } from './find-cheapest-purchase.ts'
import { compareByPoints } from './list-unbeaten-purchases.ts'
import { type Base, type Purchase, type Shop, startsOf } from './purchase.ts'

const FIRST_STEPS = 256

/**
 * The `count` purchases nearest above a large need (grid units) that no other one beats on price, units
 * and points, sorted by points, then price, units and catalogue order. Every purchase is written as the
 * bulk extension (lowest price per point) repeated, with some of it exchanged for others. Only purchases
 * known for certain are listed: fewer than `count` where nearly all of the bulk would be exchanged.
 */
export function listNearestPurchases(shop: Shop, need: number, count: number): Purchase[] {
  const { extensions } = shop
  const bulk = findBulkExtension(extensions)
  if (!bulk) return []
  const starts = startsOf(shop)
  const largest = Math.max(...extensions.map(extension => extension.grid))
  const last = need + largest - 1
  const search = new ExchangeSearch(
    extensions,
    bulk.index,
    Math.min(...starts.map(start => need - start.grid)),
  )
  const accepted: Purchase[] = []
  for (let grid = need; grid <= last && accepted.length < count; grid++)
    accepted.push(...purchasesOf(grid, accepted))
  return accepted.slice(0, count)

  function purchasesOf(grid: number, nearer: readonly Purchase[]): Purchase[] {
    for (let steps = FIRST_STEPS; ; steps *= 2) {
      search.advance(steps)
      const offers = starts.flatMap(start => offersOf(start, grid)).sort(compareByPoints)
      const unbeaten = keepUnbeaten(offers).filter(offer => !nearer.some(other => isBeatenBy(offer, other)))
      const certain = unbeaten.filter(isCertain)
      if (search.isSettled || nearer.length + certain.length >= count) return certain
    }
  }

  /** Nothing that could beat it is still unknown, among purchases of as many points or fewer. */
  function isCertain(offer: Purchase): boolean {
    return starts.every(start => offer.price <= horizonOf(start, need))
  }

  function offersOf(start: { base: Base | null; grid: number; price: number; units: number }, grid: number) {
    const { extension, index } = bulk as NonNullable<typeof bulk>
    const rest = grid - start.grid
    if (rest < 0) return []
    return search
      .at(rest % extension.grid)
      .filter(exchange => exchange.sum <= rest)
      .map((exchange): Purchase => {
        const repeated = (rest - exchange.sum) / extension.grid
        const counts = exchange.counts.map((n, position) => (position === index ? repeated : n))
        return {
          base: start.base,
          extensions,
          counts,
          grid,
          units: start.units + counts.reduce((sum, n) => sum + n, 0),
          price: counts.reduce(
            (sum, n, position) => sum + BigInt(n) * BigInt(extensions[position]?.price ?? 0),
            BigInt(start.price),
          ),
        }
      })
  }

  /** The price up to which the purchases of that many points from that start are all known. */
  function horizonOf(start: { grid: number; price: number }, grid: number): bigint | number {
    if (search.horizon === Number.POSITIVE_INFINITY) return search.horizon
    const { extension } = bulk as NonNullable<typeof bulk>
    const scaled = BigInt(extension.price) * BigInt(grid - start.grid) + BigInt(search.horizon)
    return BigInt(start.price) + (scaled - 1n) / BigInt(extension.grid)
  }
}

/** Of purchases with equal points, sorted by price and then units, those with fewer units than all cheaper ones. */
function keepUnbeaten(offers: readonly Purchase[]): Purchase[] {
  let best: Purchase | undefined
  return offers.filter(offer => {
    const equal = best?.price === offer.price && best.units === offer.units
    if (best && !equal && best.units <= offer.units) return false
    best = offer
    return true
  })
}

/** Whether a nearer purchase, which has fewer points, is as good on price and units. */
function isBeatenBy(offer: Purchase, nearer: Purchase): boolean {
  return nearer.grid < offer.grid && nearer.price <= offer.price && nearer.units <= offer.units
}
