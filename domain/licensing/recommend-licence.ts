import { type Decimal, wholePart } from '../shared/decimal.ts'
import { findCheapestPurchase } from './find-cheapest-purchase.ts'
import type { LicenceFacts } from './licence-facts.ts'
import { buyNothing, type Purchase, type Shop } from './purchase.ts'
import { rememberByNeed } from './remember-by-need.ts'

/** Grid units that hold a requirement strictly: 500 points exactly need more than 500. */
export function neededGrid(facts: LicenceFacts, requirement: Decimal): number {
  // Cutting the fraction off first changes no quotient of whole numbers, and a double holds what is left.
  return Math.floor(wholePart(requirement) / facts.gridPoints) + 1
}

/**
 * The purchase that the manual's table gives for a need in grid units, prices apart: the smallest base
 * licence above it; above the largest one, or on top of an owned licence, the fewest extensions, then the
 * fewest points (stream §5.1.1, docs/rulings.md `above-largest-tier`).
 */
export const chooseByManual = rememberByNeed((shop: Shop, need: number): Purchase | null => {
  const base = shop.bases.find(candidate => candidate.grid >= need)
  if (base) return { ...buyNothing(shop), base, grid: base.grid, units: 1, price: BigInt(base.price) }
  return findCheapestPurchase({ ...shop, bases: shop.bases.slice(-1) }, need)
})

/**
 * Remembers the purchases that were chosen. The one chosen for a need is chosen for every need up to what it holds
 * too: of fewer candidates it is still the first. So the margins of a hundred rows ask for one search or two.
 */
export function rememberChoices(
  choose: (need: number) => Purchase | null,
): (need: number) => Purchase | null {
  const known: { from: number; purchase: Purchase }[] = []
  return need => {
    const found = known.find(({ from, purchase }) => from <= need && need <= purchase.grid)
    if (found) return found.purchase
    const purchase = choose(need)
    if (purchase) known.push({ from: need, purchase })
    return purchase
  }
}
