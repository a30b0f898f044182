import type { Extension } from './purchase.ts'

/**
 * The cheapest way to buy exactly n grid units of extensions, for n from 0 to `cells`: price in minor
 * units, then number of units. Cells that no sum reaches hold Infinity.
 */
export type CoverTable = { prices: Float64Array; units: Float64Array }

const tables = new WeakMap<readonly Extension[], CoverTable>()

/** The table for at least so many cells, by dynamic programming; kept, and grown, while its extensions are in use. */
export function fillCoverTable(extensions: readonly Extension[], cells: number): CoverTable {
  const known = tables.get(extensions)
  if (known && known.prices.length > cells) return known
  // In strides, so that a hundred margins a little apart don't copy it a hundred times.
  const table = growCoverTable(extensions, Math.max(cells, 1.5 * (known?.prices.length ?? 0)), known)
  tables.set(extensions, table)
  return table
}

/** Prices stay below 2^53 (decision 0007), so doubles hold them exactly. */
function growCoverTable(
  extensions: readonly Extension[],
  least: number,
  known: CoverTable | undefined,
): CoverTable {
  const cells = Math.ceil(least)
  const prices = new Float64Array(cells + 1)
  const units = new Float64Array(cells + 1)
  if (known) {
    prices.set(known.prices)
    units.set(known.units)
  }
  const grids = extensions.map(extension => extension.grid)
  const unitPrices = extensions.map(extension => extension.price)
  for (let cell = known?.prices.length ?? 1; cell <= cells; cell++) {
    let bestPrice = Number.POSITIVE_INFINITY
    let bestUnits = Number.POSITIVE_INFINITY
    for (let index = 0; index < grids.length; index++) {
      const rest = cell - (grids[index] as number)
      if (rest < 0) continue
      const total = (prices[rest] as number) + (unitPrices[index] as number)
      if (total > bestPrice) continue
      const count = (units[rest] as number) + 1
      if (total < bestPrice || count < bestUnits) {
        bestPrice = total
        bestUnits = count
      }
    }
    prices[cell] = bestPrice
    units[cell] = bestUnits
  }
  return { prices, units }
}

/** The purchase behind a reachable cell that comes first in catalogue order: a count for each extension. */
export function traceCover(extensions: readonly Extension[], table: CoverTable, cell: number): number[] {
  const counts = extensions.map(() => 0)
  let rest = cell
  while (rest > 0) {
    const index = extensions.findIndex(
      ({ grid, price }) =>
        grid <= rest &&
        (table.prices[rest - grid] as number) + price === table.prices[rest] &&
        (table.units[rest - grid] as number) + 1 === table.units[rest],
    )
    const taken = extensions[index]
    if (!taken) throw new RangeError(`No extensions sum to ${cell} grid units`)
    counts[index] = (counts[index] ?? 0) + 1
    rest -= taken.grid
  }
  return counts
}
