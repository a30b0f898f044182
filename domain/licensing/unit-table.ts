import { fillCoverTable } from './cover-table.ts'
import { type Shop, type Start, startsOf } from './purchase.ts'
import type { Offer, PurchaseTable } from './purchase-table.ts'
import { Tally } from './tally.ts'

/** Cells that a table may have: 4.5 MB. */
const MOST_CELLS = 2 ** 18
/** The longest cover that is looked at to learn how many units a table would need. */
const LONGEST = 4096

/**
 * A table over number of units and grid units, for purchases of `need` to `last` grid units: exact whatever
 * the prices are; null where it would grow beyond its bound.
 */
export function fillUnitTable(shop: Shop, need: number, last: number): PurchaseTable | null {
  const { extensions } = shop
  const starts = startsOf(shop)
  const columns = last - Math.min(...starts.map(start => start.grid)) + 1
  if (columns > LONGEST) return null
  const rows = countRows(shop, starts, need, columns)
  if (rows * columns > MOST_CELLS) return null
  const tally = new Tally(rows * columns, 0)
  const smallest = Math.min(...extensions.map(extension => extension.grid))
  const largest = Math.max(...extensions.map(extension => extension.grid))
  for (let index = extensions.length - 1; index >= 0; index--) {
    const { grid, price } = extensions[index] as (typeof extensions)[number]
    for (let units = 1; units < rows; units++) {
      const end = Math.min(columns - 1, units * largest)
      for (let column = Math.max(grid, units * smallest); column <= end; column++)
        tally.extend((units - 1) * columns + column - grid, units * columns + column, price, index)
    }
  }
  const moves = extensions.map(({ grid, price }) => ({
    cost: price,
    from: (cell: number) => (cell % columns < grid ? -1 : cell - columns - grid),
  }))

  return {
    cells: rows * columns,
    offersAt(grid, startCheck) {
      const offers: Offer[] = []
      for (const start of starts) {
        const column = grid - start.grid
        // An extension on top of what suffices alone is beaten by leaving it out.
        if (column < 0 || (column > 0 && start.grid >= need)) continue
        const isBeaten = startCheck()
        let lowest = Number.POSITIVE_INFINITY
        for (let count = 0; count < rows; count++) {
          const cell = count * columns + column
          const price = (tally.costs[cell] as number) + start.price
          if (price >= lowest) continue
          lowest = price
          const units = start.units + count
          if (isBeaten(units, price)) continue
          offers.push({ start, grid, units, price, ways: tally.ways[cell] as number, isCertain: true, cell })
        }
      }
      return offers
    },
    trace: offer => tally.trace(offer.cell, moves),
  }
}

/** More units than the cheapest purchase of a sum needs can only be worse. */
function countRows(shop: Shop, starts: readonly Start[], need: number, columns: number): number {
  const { units } = fillCoverTable(shop.extensions, columns - 1)
  let most = 0
  for (
    let column = Math.max(0, need - Math.max(...starts.map(start => start.grid)));
    column < columns;
    column++
  ) {
    const count = units[column] as number
    if (count !== Number.POSITIVE_INFINITY && count > most) most = count
  }
  return most + 1
}
