import { fillCoverTable } from './cover-table.ts'
import { compareInCatalogueOrder, type Extension, type Purchase, type Shop, startsOf } from './purchase.ts'

/**
 * Every purchase of at least `need` grid units that no other one beats on price, number of units and
 * points: at least as good on all three and better on one. Purchases equal on all three are all listed.
 * Sorted by points, then price, units and catalogue order; at most the first `count`. The time grows with
 * the square of the need: meant for needs up to a thousand grid units.
 */
export function listUnbeatenPurchases(
  shop: Shop,
  need: number,
  count = Number.POSITIVE_INFINITY,
): Purchase[] {
  const { extensions } = shop
  const starts = startsOf(shop)
  const largest = Math.max(0, ...extensions.map(extension => extension.grid))
  const lowest = Math.min(...starts.map(start => start.grid))
  // Taking one extension away from an unbeaten purchase makes it too small, so it can't exceed this.
  const last = Math.max(need + largest - 1, ...starts.map(start => start.grid))
  const rows = fillUnitRows(extensions, Math.max(0, last - lowest))
  const mostUnits = rows.length
  // Lowest price of the sums below the present one, by number of units, fewer units included.
  const cheapest = new Float64Array(mostUnits + 1).fill(Number.POSITIVE_INFINITY)
  const offers = new Float64Array(mostUnits + 1)
  const unbeaten: { grid: number; units: number; price: number }[] = []
  for (let grid = need; grid <= last && unbeaten.length < count; grid++) {
    collectOffers(offers, rows, starts, need, grid)
    let fewerUnits = Number.POSITIVE_INFINITY
    for (let units = 0; units <= mostUnits; units++) {
      const price = offers[units] as number
      if (price < fewerUnits && price < (cheapest[units] as number)) unbeaten.push({ grid, units, price })
      fewerUnits = Math.min(fewerUnits, price)
      cheapest[units] = Math.min(cheapest[units] as number, fewerUnits)
    }
  }
  const purchases: Purchase[] = []
  for (const { grid, units, price } of unbeaten.sort((a, b) => a.grid - b.grid || a.price - b.price)) {
    if (purchases.length >= count) break
    purchases.push(...traceOffers(shop, rows, grid, units, price).sort(compareInCatalogueOrder))
  }
  return purchases.slice(0, count)
}

/** Fills in, for each number of units, the lowest price of a purchase of exactly `grid`. */
function collectOffers(
  offers: Float64Array,
  rows: readonly Float64Array[],
  starts: ReturnType<typeof startsOf>,
  need: number,
  grid: number,
): void {
  offers.fill(Number.POSITIVE_INFINITY)
  for (const start of starts) {
    const cell = grid - start.grid
    // An extension on top of what suffices alone is beaten by leaving it out.
    if (cell < 0 || (cell > 0 && start.grid >= need)) continue
    for (let count = 0; count < rows.length; count++) {
      const price = ((rows[count] as Float64Array)[cell] as number) + start.price
      if (price < (offers[count + start.units] as number)) offers[count + start.units] = price
    }
  }
}

/** Every purchase of exactly that many points and units at that price. */
function traceOffers(
  shop: Shop,
  rows: readonly Float64Array[],
  grid: number,
  units: number,
  price: number,
): Purchase[] {
  return startsOf(shop).flatMap(start => {
    const cell = grid - start.grid
    const count = units - start.units
    if (cell < 0 || count < 0 || (rows[count]?.[cell] ?? Number.POSITIVE_INFINITY) + start.price !== price)
      return []
    return traceAll(shop.extensions, rows, count, cell).map(counts => ({
      base: start.base,
      extensions: shop.extensions,
      counts,
      grid,
      units,
      price: BigInt(price),
    }))
  })
}

/** Negative when a has fewer points; then the lower price, fewer units, and catalogue order. */
export function compareByPoints(a: Purchase, b: Purchase): number {
  if (a.grid !== b.grid) return a.grid - b.grid
  if (a.price !== b.price) return a.price < b.price ? -1 : 1
  return a.units - b.units || compareInCatalogueOrder(a, b)
}

/** Row u, cell n: the lowest price of exactly u extensions that sum to n grid units, or Infinity. */
function fillUnitRows(extensions: readonly Extension[], cells: number): Float64Array[] {
  const { units } = fillCoverTable(extensions, cells)
  // More units than the cheapest purchase of a sum needs can only be worse.
  let most = 0
  for (let cell = 0; cell <= cells; cell++) {
    const count = units[cell] as number
    if (count !== Number.POSITIVE_INFINITY && count > most) most = count
  }
  const first = new Float64Array(cells + 1).fill(Number.POSITIVE_INFINITY)
  first[0] = 0
  const rows = [first]
  for (let count = 1; count <= most; count++) {
    const previous = rows[count - 1] as Float64Array
    const row = new Float64Array(cells + 1).fill(Number.POSITIVE_INFINITY)
    for (const { grid, price } of extensions)
      for (let cell = grid; cell <= cells; cell++) {
        const total = (previous[cell - grid] as number) + price
        if (total < (row[cell] as number)) row[cell] = total
      }
    rows.push(row)
  }
  return rows
}

/** Every combination of exactly `units` extensions that reaches the cell at the row's lowest price. */
function traceAll(
  extensions: readonly Extension[],
  rows: readonly Float64Array[],
  units: number,
  cell: number,
  from = 0,
): number[][] {
  if (units === 0) return [extensions.map(() => 0)]
  const found: number[][] = []
  for (let index = from; index < extensions.length; index++) {
    const { grid, price } = extensions[index] as Extension
    if (grid > cell || (rows[units - 1]?.[cell - grid] as number) + price !== rows[units]?.[cell]) continue
    for (const counts of traceAll(extensions, rows, units - 1, cell - grid, index)) {
      counts[index] = (counts[index] ?? 0) + 1
      found.push(counts)
    }
  }
  return found
}
