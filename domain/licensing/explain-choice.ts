import { type Money, moneyFromMinorUnits } from '../shared/money.ts'
import type { Licence } from './licence-facts.ts'
import type { Purchase } from './purchase.ts'

/** Why a purchase was not chosen, as a code and what fills its text. */
export type Reason =
  | { code: 'costs-more'; difference: Money }
  | { code: 'price-missing' }
  | { code: 'needs-more-units'; difference: number }
  | { code: 'holds-more-points'; difference: number }
  | { code: 'manual-names-one-base-licence' }
  | { code: 'other-base-above-largest-tier'; base: Licence; points: number }
  | { code: 'later-in-catalogue-order' }

/**
 * How the recommendation was made: by price, by the manual's table, or by the fewest units above it, which begin with
 * that base licence; null where one is owned.
 */
export type ChosenBy =
  | { code: 'price'; currency: string }
  | { code: 'table' }
  | { code: 'fewest-units'; base: Licence | null }

/**
 * The first criterion on which a purchase loses against the recommended one; `price` in minor units, null
 * when the list lacks a price; null when it is the recommended one.
 */
export function explainWhyNotChosen(
  purchase: Omit<Purchase, 'price'> & { price: bigint | null },
  recommended: Purchase,
  by: ChosenBy,
  gridPoints: number,
): Reason | null {
  if (by.code === 'price') {
    if (purchase.price === null) return { code: 'price-missing' }
    if (purchase.price !== recommended.price) {
      const difference = moneyFromMinorUnits(purchase.price - recommended.price, by.currency)
      return { code: 'costs-more', difference }
    }
  }
  if (by.code === 'table') return { code: 'manual-names-one-base-licence' }
  if (by.code === 'fewest-units' && by.base && purchase.base?.licence.reference !== by.base.reference)
    return { code: 'other-base-above-largest-tier', base: by.base, points: by.base.points }
  if (purchase.units !== recommended.units)
    return { code: 'needs-more-units', difference: purchase.units - recommended.units }
  if (purchase.grid !== recommended.grid)
    return { code: 'holds-more-points', difference: (purchase.grid - recommended.grid) * gridPoints }
  return { code: 'later-in-catalogue-order' }
}
