import { readMinorUnits } from '../shared/money.ts'
import type { OwnedLicence, PriceList } from './licence-estimate-input.ts'
import type { Licence, LicenceFacts } from './licence-facts.ts'
import type { Shop } from './purchase.ts'

/**
 * What can be bought: with a price list every reference that has a price, without one every reference at
 * no price. A licence already owned stays, so then only extensions are for sale (docs/rulings.md `owned-base-stays`).
 */
export function offerLicences(
  facts: LicenceFacts,
  owned: readonly OwnedLicence[] | undefined,
  priceList: PriceList | undefined,
): Shop {
  if (owned || priceList) return createShop(facts, owned, priceList)
  let shop = catalogueShops.get(facts)
  if (!shop) {
    shop = createShop(facts, owned, priceList)
    catalogueShops.set(facts, shop)
  }
  return shop
}

/** The whole catalogue without prices, the same for every request. */
const catalogueShops = new WeakMap<LicenceFacts, Shop>()

function createShop(
  facts: LicenceFacts,
  owned: readonly OwnedLicence[] | undefined,
  priceList: PriceList | undefined,
): Shop {
  const offered = facts.catalogue.flatMap(licence => {
    const price = priceList ? priceOf(priceList, licence.reference) : 0
    return price === null ? [] : [{ licence, grid: licence.points / facts.gridPoints, price }]
  })
  return {
    bases: owned ? [] : offered.filter(offer => offer.licence.kind === 'base'),
    ownedGrid: countPoints(facts, owned ?? []) / facts.gridPoints,
    extensions: offered.filter(offer => offer.licence.kind === 'extension'),
  }
}

/** Points of what is owned. */
export function countPoints(facts: LicenceFacts, owned: readonly OwnedLicence[]): number {
  return owned.reduce((sum, line) => sum + findLicence(facts, line.reference).points * line.quantity, 0)
}

/** The catalogue entry of a reference; throws on one that the catalogue does not have. */
export function findLicence(facts: LicenceFacts, reference: string): Licence {
  const licence = facts.catalogue.find(candidate => candidate.reference === reference)
  if (!licence) throw new RangeError(`${reference} is not in the catalogue`)
  return licence
}

/** Unit price in minor units, or null where the list has none. */
export function priceOf(priceList: PriceList, reference: string): number | null {
  let prices = readPrices.get(priceList)
  if (!prices) {
    prices = readAll(priceList)
    readPrices.set(priceList, prices)
  }
  return prices.get(reference) ?? null
}

/** A price stands on many lines of an answer and is read once. */
const readPrices = new WeakMap<PriceList, ReadonlyMap<string, number>>()

function readAll({ currency, prices }: PriceList): ReadonlyMap<string, number> {
  const read = new Map<string, number>()
  for (const [reference, amount] of Object.entries(prices)) {
    const price = readMinorUnits(amount ?? '', currency)
    if (typeof price === 'number') read.set(reference, price)
  }
  return read
}
