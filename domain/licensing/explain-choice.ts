import { type Money, moneyFromMinorUnits } from '../shared/money.ts'
import type { Purchase } from './purchase.ts'

/** Why a purchase was not chosen, as a code and what fills its text. */
export type Reason =
  | { code: 'costs-more'; difference: Money }
  | { code: 'price-missing' }
  | { code: 'needs-more-units'; difference: number }
  | { code: 'holds-more-points'; difference: number }
  | { code: 'manual-names-one-base-licence' }
  | { code: 'later-in-catalogue-order' }

/** How the recommendation was made: by price, by the manual's table, or by the fewest units above it. */
export type ChosenBy = { code: 'price'; currency: string } | { code: 'table' } | { code: 'fewest-units' }

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
  if (purchase.units !== recommended.units)
    return { code: 'needs-more-units', difference: purchase.units - recommended.units }
  if (purchase.grid !== recommended.grid)
    return { code: 'holds-more-points', difference: (purchase.grid - recommended.grid) * gridPoints }
  return { code: 'later-in-catalogue-order' }
}
