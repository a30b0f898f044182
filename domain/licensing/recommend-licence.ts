import type { Decimal } from '../shared/decimal.ts'
import { findCheapestPurchase } from './find-cheapest-purchase.ts'
import type { LicenceFacts } from './licence-facts.ts'
import { buyNothing, type Purchase, type Shop } from './purchase.ts'
import { rememberByNeed } from './remember-by-need.ts'

/** Grid units that hold a requirement strictly: 500 points exactly need more than 500. */
export function neededGrid(facts: LicenceFacts, requirement: Decimal): number {
  // Cutting the fraction off first changes no quotient of whole numbers, and a double holds what is left.
  return Math.floor(Number(requirement.round(0, 0).toFixed()) / facts.gridPoints) + 1
}

/**
 * The purchase that the manual's table gives for a requirement in points, prices apart: the smallest base
 * licence above it; above the largest one, or on top of an owned licence, the fewest extensions, then the
 * fewest points (stream §5.1.1, rulings "requirement ≥ 5000", "below 5000 without prices").
 */
export function chooseByManual(facts: LicenceFacts, shop: Shop, requirement: Decimal): Purchase | null {
  return chooseByTable(shop, neededGrid(facts, requirement))
}

const chooseByTable = rememberByNeed((shop: Shop, need: number): Purchase | null => {
  const base = shop.bases.find(candidate => candidate.grid >= need)
  if (base) return { ...buyNothing(shop), base, grid: base.grid, units: 1, price: BigInt(base.price) }
  return findCheapestPurchase({ ...shop, bases: shop.bases.slice(-1) }, need)
})

/**
 * The cheapest purchase for a requirement in points; ties by fewest units, fewest points, catalogue order;
 * null when nothing for sale is enough (rulings "with prices").
 */
export function chooseByPrice(facts: LicenceFacts, shop: Shop, requirement: Decimal): Purchase | null {
  return findCheapestPurchase(shop, neededGrid(facts, requirement))
}
