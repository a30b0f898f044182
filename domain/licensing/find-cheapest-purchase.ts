import { type CoverTable, fillCoverTable, traceCover } from './cover-table.ts'
import { comparePurchases, type Extension, type Purchase, type Shop, startsOf } from './purchase.ts'

/**
 * The purchase of at least `need` grid units with the lowest price, then the fewest units, then the fewest
 * points, then first in catalogue order; null when nothing for sale is enough. With all prices 0 that is
 * the fewest units. Exact for any need: above a bound only the extension with the lowest price per point
 * is repeated (docs/rulings.md, "stream: licence").
 */
export function findCheapestPurchase(shop: Shop, need: number): Purchase | null {
  const { extensions } = shop
  const largest = Math.max(0, ...extensions.map(extension => extension.grid))
  const bulk = findBulkExtension(extensions)
  const bulkGrid = bulk?.extension.grid ?? 0
  const starts = startsOf(shop).map(start => {
    const rest = Math.max(0, need - start.grid)
    const repeats = countRepeats(bulk, extensions, rest)
    return { ...start, repeats, rest: rest - repeats * bulkGrid }
  })
  // Without extensions a base is enough by itself or not at all; no table leads there.
  const longest = extensions.length === 0 ? 0 : Math.max(0, ...starts.map(start => start.rest))
  const table = fillCoverTable(extensions, longest === 0 ? 0 : longest + largest - 1)
  let best: { purchase: Purchase; cell: number; repeats: number } | null = null
  for (const { base, grid, price, units, repeats, rest } of starts) {
    const cell = cheapestCell(table, rest, rest === 0 ? 0 : rest + largest - 1)
    if (cell === null) continue
    const purchase = {
      base,
      extensions,
      // Of two starts the base decides before the counts do, so only the best one's are traced.
      counts: [],
      grid: grid + cell + repeats * bulkGrid,
      units: units + (table.units[cell] as number) + repeats,
      price:
        BigInt(price) +
        BigInt(table.prices[cell] as number) +
        BigInt(repeats) * BigInt(bulk?.extension.price ?? 0),
    }
    if (!best || comparePurchases(purchase, best.purchase) < 0) best = { purchase, cell, repeats }
  }
  if (!best) return null
  const counts = traceCover(extensions, table, best.cell)
  if (bulk) counts[bulk.index] = (counts[bulk.index] ?? 0) + best.repeats
  return { ...best.purchase, counts }
}

/** The cell from `first` to `last` with the lowest price, then the fewest units, then the fewest points. */
function cheapestCell(table: CoverTable, first: number, last: number): number | null {
  let best: number | null = null
  for (let cell = first; cell <= last; cell++) {
    const price = table.prices[cell] as number
    if (price === Number.POSITIVE_INFINITY) continue
    if (
      best === null ||
      price < (table.prices[best] as number) ||
      (price === table.prices[best] && (table.units[cell] as number) < (table.units[best] as number))
    )
      best = cell
  }
  return best
}

/** The extension with the lowest price per point, the largest of them on a tie. */
export function findBulkExtension(
  extensions: readonly Extension[],
): { extension: Extension; index: number } | null {
  let bulk: { extension: Extension; index: number } | null = null
  extensions.forEach((extension, index) => {
    if (!bulk) {
      bulk = { extension, index }
      return
    }
    // Cross-multiplied: price / grid of one against the other, in whole numbers.
    const difference = extension.price * bulk.extension.grid - bulk.extension.price * extension.grid
    if (difference < 0 || (difference === 0 && extension.grid > bulk.extension.grid))
      bulk = { extension, index }
  })
  return bulk
}

/**
 * How often the bulk extension can be set aside before the rest is computed. Among as many other units as
 * the bulk has grid units, some add up to a multiple of it and could be exchanged for it at no higher
 * price, so an optimum holds fewer others than that, and what is over must be bulk.
 */
function countRepeats(
  bulk: { extension: Extension; index: number } | null,
  extensions: readonly Extension[],
  rest: number,
): number {
  if (!bulk) return 0
  const largestOther = Math.max(0, ...extensions.map(({ grid }, index) => (index === bulk.index ? 0 : grid)))
  const mostOfOthers = (bulk.extension.grid - 1) * largestOther
  return Math.max(0, Math.floor((rest - mostOfOthers) / bulk.extension.grid))
}
