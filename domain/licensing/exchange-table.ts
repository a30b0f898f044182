import { findBulkExtension } from './find-cheapest-purchase.ts'
import { type Extension, type Shop, type Start, startsOf } from './purchase.ts'
import type { IsBeaten, Offer, PurchaseTable } from './purchase-table.ts'
import { Tally } from './tally.ts'

/**
 * Extensions taken instead of bulk ones. `saving` is the grid units they hold above as many bulk ones, so each
 * multiple of the bulk's grid saves a unit; `cost` is their price above the bulk's for as many points, times its grid.
 */
type Exchange = { saving: number; cost: number }

const MANY = 2 ** 30
const EXACT = Number.MAX_SAFE_INTEGER

/**
 * A table over *exchanges*: every purchase is the bulk extension (lowest price per point) repeated, with some of it
 * exchanged for others. What an exchange saves and costs is the same at any requirement, and the nearest `count`
 * purchases save little, so the table's size depends on the catalogue alone (decision 0007). Offers that need more room
 * than there is may be uncertain. Null without extensions.
 */
export function fillExchangeTable(
  shop: Shop,
  need: number,
  last: number,
  count: number,
): PurchaseTable | null {
  const { extensions } = shop
  const bulk = findBulkExtension(extensions)
  if (!bulk) return null
  const { grid: bulkGrid, price: bulkPrice } = bulk.extension
  const starts = startsOf(shop)
  const lowest = Math.min(...starts.map(start => start.grid))
  const exchanges = extensions.map(one => exchange(one, bulk.extension))
  const period = findPeriod(exchanges, bulkGrid)
  // Fewer smaller extensions than the bulk has grid units: as many could be exchanged for fewer bulk ones.
  const depth = (bulkGrid - 1) ** 2
  const reach = Math.min(last - lowest, period ? period.others + (count + 2) * period.saving : 0)
  const { tally, most, fewest } = fillTally(exchanges, depth, depth + reach + (period ? depth : 0) + 1)
  const moves = exchanges.map(
    one =>
      one && {
        cost: one.cost,
        from: (cell: number) => (cell - one.saving < most.length ? cell - one.saving : -1),
      },
  )

  function offersOf(start: Start, grid: number, isBeaten: IsBeaten): Offer[] {
    const rest = grid - start.grid
    // Prices times the bulk's grid, without what all offers of the table have in common.
    const common = start.price * bulkGrid + bulkPrice * (grid - need - start.grid + lowest)
    const offers: Offer[] = []
    let lowestPrice = Number.POSITIVE_INFINITY
    let lowestCost = Number.POSITIVE_INFINITY
    const top = Math.min(reach, rest)
    for (let saving = top - modulo(top - rest, bulkGrid); saving >= -depth; saving -= bulkGrid) {
      const cell = depth + saving
      const cost = tally.costs[cell] as number
      if (period && saving > reach - period.saving) lowestCost = Math.min(lowestCost, cost)
      // No exchange saves that, or only one of more extensions than there is room for.
      if (cost === Number.POSITIVE_INFINITY) continue
      if (saving + (fewest[cell] as number) * bulkGrid > rest) continue
      const price = floorOf(common, cost)
      if (price >= lowestPrice) continue
      const hasRoom = saving + (most[cell] as number) * bulkGrid <= rest
      const isCertain = hasRoom && cost <= EXACT && common + cost <= EXACT
      if (isCertain) lowestPrice = price
      const units = start.units + (rest - saving) / bulkGrid
      if (isBeaten(units, price)) continue
      offers.push({ start, grid, units, price, ways: tally.ways[cell] as number, isCertain, cell })
    }
    if (period && reach < rest && lowestCost !== Number.POSITIVE_INFINITY) {
      const price = floorOf(common, lowestCost + period.cost)
      offers.push({ start, grid, units: 0, price, ways: 0, isCertain: false, cell: depth })
    }
    return offers
  }

  return {
    cells: most.length,
    offersAt: (grid, startCheck) =>
      starts.flatMap(start => (grid < start.grid ? [] : offersOf(start, grid, startCheck()))),
    *trace({ start, grid, cell }) {
      for (const counts of tally.trace(cell, moves)) {
        const sum = counts.reduce((total, n, index) => total + n * (extensions[index]?.grid ?? 0), 0)
        const repeated = (grid - start.grid - sum) / bulkGrid
        yield counts.map((n, index) => (index === bulk.index ? repeated : n))
      }
    },
  }
}

/** Null for the bulk itself. */
function exchange({ grid, price }: Extension, bulk: Extension): Exchange | null {
  return grid === bulk.grid ? null : { saving: grid - bulk.grid, cost: price * bulk.grid - bulk.price * grid }
}

/**
 * So many copies of the larger extension that saves at the lowest cost save a multiple of the bulk's grid; what is
 * unbeaten with more saving than `others` stays so with one such period less. Null where the bulk is the largest.
 */
function findPeriod(
  exchanges: readonly (Exchange | null)[],
  bulkGrid: number,
): (Exchange & { others: number }) | null {
  const larger = exchanges.filter(one => one !== null && one.saving > 0) as Exchange[]
  const periods = larger
    .filter(one => larger.every(({ saving, cost }) => one.cost * saving <= cost * one.saving))
    .map(({ saving, cost }) => {
      const copies = bulkGrid / greatestDivisor(bulkGrid, saving)
      const largest = Math.max(0, ...larger.map(other => (other.saving === saving ? 0 : other.saving)))
      return { saving: copies * saving, cost: copies * cost, others: (copies * saving - 1) * largest }
    })
  return periods.sort((a, b) => a.saving - b.saving)[0] ?? null
}

/** The tally of exchanges, how many extensions the cheapest hold at most, and any at least. */
function fillTally(exchanges: readonly (Exchange | null)[], origin: number, cells: number) {
  const tally = new Tally(cells, origin)
  const most = new Int32Array(cells)
  const fewest = new Int32Array(cells).fill(MANY)
  fewest[origin] = 0
  for (let index = exchanges.length - 1; index >= 0; index--) {
    const one = exchanges[index]
    if (!one) continue
    const { saving, cost } = one
    const step = Math.sign(saving)
    for (let cell = saving > 0 ? saving : cells - 1 + saving; cell >= 0 && cell < cells; cell += step) {
      const from = cell - saving
      if ((fewest[from] as number) >= MANY) continue
      fewest[cell] = Math.min(fewest[cell] as number, (fewest[from] as number) + 1)
      const total = (tally.costs[from] as number) + cost
      const known = tally.costs[cell] as number
      if (total <= known)
        most[cell] = Math.max((most[from] as number) + 1, total < known ? 0 : (most[cell] as number))
      tally.extend(from, cell, cost, index)
    }
  }
  return { tally, most, fewest }
}

/** The sum of two amounts, or where doubles don't hold it, one that is not above it. */
function floorOf(common: number, cost: number): number {
  return Math.min(common + Math.min(cost, EXACT), EXACT)
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}
