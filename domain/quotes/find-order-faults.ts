import { findCheapestPurchase } from '../licensing/find-cheapest-purchase.ts'
import type { LicenceFacts } from '../licensing/licence-facts.ts'
import { countPoints, findLicence, offerLicences } from '../licensing/offer-licences.ts'
import type { Purchase } from '../licensing/purchase.ts'
import { chooseByManual, neededGrid } from '../licensing/recommend-licence.ts'
import { requireOfLicence } from '../licensing/score-licence.ts'
import { findFixedOrder } from './find-fixed-order.ts'
import type { OrderedLine, QuoteFault, QuoteInput, SiteInput } from './quote.ts'

type Prices = Pick<QuoteInput, 'currency' | 'priceList' | 'taxes'>

/** What is wrong with the order of a site: what it holds against what is needed, and prices that are missing. */
export function findOrderFaults(
  facts: LicenceFacts,
  site: SiteInput,
  index: number,
  prices: Prices,
): QuoteFault[] {
  const place = ['sites', index, 'order']
  const order = findFixedOrder(site)
  if (!order)
    return [...findDuplicates(site.order ?? [], place), ...findUnorderable(facts, site, place, prices)]
  const faults = [...findDuplicates(order, place), ...findKindFaults(facts, site, order, place)]
  const unpriced = order.filter(({ reference }) => prices.priceList[reference] === undefined)
  faults.push(...unpriced.map(({ reference }) => missing(reference, site)))
  if (faults.length > 0 || !site.estimate) return faults
  const owned = site.estimate.owned ?? []
  const points = countPoints(facts, [...owned, ...order])
  const requirement = requireOfLicence(facts, site.estimate)
  if (requirement.lt(points)) return []
  const values = { points, requirement: requirement.toFixed() }
  return [{ path: place, code: 'order_too_small', values }]
}

function findDuplicates(order: readonly OrderedLine[], place: readonly PropertyKey[]): QuoteFault[] {
  return order.flatMap(({ reference }, index): QuoteFault[] =>
    order.findIndex(other => other.reference === reference) < index
      ? [{ path: [...place, index, 'reference'], code: 'duplicate_reference', found: reference }]
      : [],
  )
}

/** One base licence where none is owned, and none where one is. */
function findKindFaults(
  facts: LicenceFacts,
  { estimate }: SiteInput,
  order: readonly OrderedLine[],
  place: readonly PropertyKey[],
): QuoteFault[] {
  const isBase = ({ reference }: OrderedLine) => findLicence(facts, reference).kind === 'base'
  if (estimate?.owned)
    return order.flatMap((line, index): QuoteFault[] =>
      isBase(line)
        ? [{ path: [...place, index, 'reference'], code: 'base_licence_owned', found: line.reference }]
        : [],
    )
  const bases = order.filter(isBase).reduce((sum, { quantity }) => sum + quantity, 0)
  return bases === 1 ? [] : [{ path: place, code: 'not_one_base_licence', found: String(bases) }]
}

/** Where nothing that has a price is enough: the prices of what the manual names; and what is new to the order is taxed. */
function findUnorderable(
  facts: LicenceFacts,
  site: SiteInput,
  place: readonly PropertyKey[],
  { currency, priceList, taxes }: Prices,
): QuoteFault[] {
  const { estimate } = site
  if (!estimate) return []
  const unpriced = offerLicences(facts, estimate.owned, undefined)
  const need = neededGrid(facts, requireOfLicence(facts, estimate))
  if (need <= unpriced.ownedGrid) return []
  const shop = offerLicences(facts, estimate.owned, { currency, prices: priceList })
  const purchase = findCheapestPurchase(shop, need)
  if (purchase) {
    const named = new Set(site.order?.map(({ reference }) => reference))
    // A line that nobody has named yet bears each tax, which one that the customer owes allows for none beside it.
    const isMixed = taxes.length > 1 && taxes.some(({ reverseCharge }) => reverseCharge !== undefined)
    const isNew = referencesOf(purchase).some(reference => !named.has(reference))
    return site.order && isMixed && isNew
      ? [{ path: [...place, 'taxes'], code: 'reverse_charge_with_tax' }]
      : []
  }
  const manual = chooseByManual(unpriced, need)
  return (manual ? referencesOf(manual) : [])
    .filter(reference => priceList[reference] === undefined)
    .map(reference => missing(reference, site))
}

function referencesOf({ base, extensions, counts }: Purchase): string[] {
  const bought = extensions.filter((_extension, index) => (counts[index] ?? 0) > 0)
  return [...(base ? [base] : []), ...bought].map(({ licence }) => licence.reference)
}

function missing(reference: string, { name }: SiteInput): QuoteFault {
  return { path: ['priceList', reference], code: 'price_missing', found: reference, values: { site: name } }
}
