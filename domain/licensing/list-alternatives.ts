import type { Decimal } from '../shared/decimal.ts'
import type { LicenceFacts } from './licence-facts.ts'
import { listNearestPurchases } from './list-nearest-purchases.ts'
import { listUnbeatenPurchases } from './list-unbeaten-purchases.ts'
import { isSamePurchase, type Purchase, type Shop, startsOf } from './purchase.ts'
import { neededGrid } from './recommend-licence.ts'
import { rememberByNeed } from './remember-by-need.ts'

/** Up to this requirement all alternatives are listed, above it the nearest. */
export const ALL_UP_TO_POINTS = 20_000
const NEAREST = 50
/** Up to here the table is quick, and exact whatever the prices are. */
const TABLE_UP_TO_GRID = 1000

const listAll = rememberByNeed((shop: Shop, need: number) => listUnbeatenPurchases(shop, need))

/**
 * The other purchases for a requirement in points that no purchase beats on price, units and points: all
 * of them up to 20,000 points, the 50 nearest above; nearest first.
 */
export function listAlternatives(
  facts: LicenceFacts,
  shop: Shop,
  requirement: Decimal,
  recommended: Purchase | null,
): Purchase[] {
  const need = neededGrid(facts, requirement)
  const all = requirement.lte(ALL_UP_TO_POINTS)
  const starts = startsOf(shop)
  if (starts.length === 0) return []
  const rest = need - Math.min(...starts.map(start => start.grid))
  const purchases =
    rest <= TABLE_UP_TO_GRID
      ? all
        ? listAll(shop, need)
        : listUnbeatenPurchases(shop, need, NEAREST + 1)
      : listNearestPurchases(shop, need, NEAREST + 1)
  const others = purchases.filter(purchase => !recommended || !isSamePurchase(purchase, recommended))
  return all ? others : others.slice(0, NEAREST)
}
