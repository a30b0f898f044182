import { findCheapestPurchase } from './find-cheapest-purchase.ts'
import type { LicenceEstimateInput } from './licence-estimate-input.ts'
import type { LicenceFacts } from './licence-facts.ts'
import { offerLicences } from './offer-licences.ts'
import { createOrderWriter } from './order.ts'
import { buyNothing } from './purchase.ts'
import { chooseByManual, rememberChoices } from './recommend-licence.ts'

/** What can be bought with and without prices, which purchase is recommended for a need in grid units, and its order. */
export function createChooser(facts: LicenceFacts, { owned, priceList }: LicenceEstimateInput) {
  const unpriced = offerLicences(facts, owned, undefined)
  const shop = priceList ? offerLicences(facts, owned, priceList) : unpriced
  const choose = rememberChoices(grid => {
    if (grid <= unpriced.ownedGrid) return buyNothing(unpriced)
    return priceList ? findCheapestPurchase(shop, grid) : chooseByManual(unpriced, grid)
  })
  return { unpriced, shop, choose, writeOrder: createOrderWriter(priceList, facts.gridPoints) }
}
