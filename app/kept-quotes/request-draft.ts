import { NO_NUMBER, type OrderedLine } from '#domain/quotes/quote.ts'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import type { Language } from '#text/language.ts'
import { emptySeller, type Seller } from '../quote/device-values.ts'
import { type Draft, emptyDraft, nameLine, type QuotedSite, renotate } from '../quote/draft.ts'
import { NO_TAXES } from '../quote/read-draft.ts'
import type { KeptQuote, QuoteRequest } from './kept-quote.ts'
import { isSame } from './list-conflicts.ts'
import { OWN_PRICES } from './use-price-source.ts'

type OpenedRequest = {
  draft: Draft
  seller: Seller
  /** The list that its prices follow; empty where they stand in it. */
  prices: string
  /** Whether the fields can hold all that it asks for; what an API wrote may ask for more. */
  isEditable: boolean
}

/** What a kept quote asks for, as it stands in the fields. */
export function openRequest(kept: KeptQuote, notation: NumberNotation): OpenedRequest {
  const { request, number, quote } = kept
  const { customer, seller = quote.seller, sites = [], lines = [], taxes = [] } = request
  let isEditable = true
  const ids = new Map(taxes.map(({ name }, at) => [name, String(at + 1)]))
  const chosen = (names: readonly string[] | undefined): string => {
    if (names === undefined || names.length === taxes.length) return names?.length === 0 ? NO_TAXES : ''
    if (names.length === 0) return NO_TAXES
    // One tax or all of them can be chosen, not some.
    if (names.length > 1) isEditable = false
    return ids.get(names[0] ?? '') ?? ''
  }
  const discounts: Record<string, string> = {}
  const lineTaxes: Record<string, string> = {}
  const quoted = sites.map((site, at): QuotedSite => {
    const { name, estimate = null, sizing = null, order } = site
    const entry = { id: idAt(at), name, estimate, sizing, order: null }
    const seen = new Set<string>()
    for (const { reference, discountPercent, taxes: borne } of order ?? []) {
      if (seen.has(reference)) isEditable = false
      seen.add(reference)
      if (discountPercent !== undefined) discounts[nameLine(entry, reference)] = discountPercent
      const tax = chosen(borne)
      if (tax !== '') lineTaxes[nameLine(entry, reference)] = tax
    }
    return { ...entry, order: isProposed(kept, at) ? null : (order?.map(pickOrdered) ?? null) }
  })
  const draft: Draft = {
    ...emptyDraft,
    customer: customer.name,
    contact: customer.contact ?? '',
    address: (customer.address ?? []).join('\n'),
    number: number ?? NO_NUMBER,
    date: request.date,
    validUntil: request.validUntil,
    currency: request.currency,
    prices: pricesOf(kept),
    ...{ discounts, lineTaxes, sites: quoted },
    lines: lines.map((line, at) => ({
      id: String(at + 1),
      text: line.text,
      quantity: line.quantity ?? '1',
      unit: line.unit ?? '',
      unitPrice: line.unitPrice,
      discountPercent: line.discountPercent ?? '',
      taxes: chosen(line.taxes),
    })),
    discountPercent: request.discountPercent ?? '',
    taxes: taxes.map((tax, at) => ({ id: String(at + 1), ...tax })),
    terms: request.terms ?? quote.terms ?? '',
  }
  return {
    draft: renotate(draft, notation),
    seller: openSeller(seller),
    prices: request.priceListId ?? OWN_PRICES,
    isEditable,
  }
}

/** Whether the order of a site follows what is recommended; one of which nobody said so does, where it is just that. */
function isProposed({ request, quote }: KeptQuote, at: number): boolean {
  const { choice = quote.sites[at]?.choice, order } = request.sites?.[at] ?? {}
  return order === undefined || choice === 'recommended'
}

/** What each site of a kept quote ordered when it was saved, by its id in the draft. */
export function ordersOf({ request, quote }: KeptQuote): ReadonlyMap<string, readonly OrderedLine[]> {
  return new Map(
    (request.sites ?? []).map(({ order }, at) => [
      idAt(at),
      (order ?? quote.sites[at]?.order?.lines ?? []).map(pickOrdered),
    ]),
  )
}

const idAt = (at: number) => String(at + 1)
const pickOrdered = ({ reference, quantity }: Pick<OrderedLine, 'reference' | 'quantity'>) => ({
  reference,
  quantity,
})

/** A request that says of each order how it came about. */
export function markChoices<Request extends Pick<QuoteRequest, 'sites'>>(
  request: Request,
  sites: readonly QuotedSite[],
): Request {
  const marked = request.sites?.map((site, at) =>
    site.order
      ? { ...site, choice: sites[at]?.order ? ('by-hand' as const) : ('recommended' as const) }
      : site,
  )
  return { ...request, ...(marked && { sites: marked }) }
}

/** Prices as they stand in the fields. */
export function notatePrices(prices: Draft['prices'], notation: NumberNotation): Draft['prices'] {
  return renotate({ ...emptyDraft, prices }, notation).prices
}

/** The prices that a quote has, whether they stand in it or come from a list. */
export function pricesOf({ request, quote }: KeptQuote): Readonly<Record<string, string>> {
  if (request.priceListId === undefined) return request.priceList ?? {}
  return Object.fromEntries(
    quote.lines.flatMap(({ reference, unitPrice }) => (reference === null ? [] : [[reference, unitPrice]])),
  )
}

/** A seller as it stands in the fields. */
function openSeller(seller: QuoteRequest['seller']): Seller {
  if (!seller) return emptySeller
  return { ...emptySeller, ...seller, address: (seller.address ?? []).join('\n') }
}

/** Seller, terms and language go on to be those of the organisation as long as nobody gives others. */
function writeInherited(written: QuoteRequest, { request, quote }: KeptQuote) {
  const isInherited = (name: 'seller' | 'terms' | 'language') =>
    request[name] === undefined && isSame(written[name], quote[name])
  return {
    ...(isInherited('seller') && { seller: undefined }),
    // Nothing at all has to be said, or those of the organisation come back.
    terms: isInherited('terms') ? undefined : (written.terms ?? (quote.terms && '')),
    language: isInherited('language') ? undefined : written.language,
  }
}

/** Everything that stands in fields; what else a request asks for is kept as it is. */
const fields = new Set([
  ...['number', 'date', 'validUntil', 'customer', 'seller', 'currency', 'priceList', 'sites', 'lines'],
  ...['discountPercent', 'taxes', 'terms', 'language'],
])

/** The request that the fields make, with what they do not show of the one that was opened. */
export function closeRequest(
  body: object,
  {
    kept,
    source,
    sites,
    language,
  }: { kept: KeptQuote; source: string; sites: Draft['sites']; language: Language },
): QuoteRequest {
  const opened = kept.request
  const { number: _given, ...typed } = markChoices(body as QuoteRequest & { number?: string }, sites)
  const written = { ...typed, language }
  const rest = Object.fromEntries(Object.entries(opened).filter(([name]) => !fields.has(name)))
  const { priceListId: _before, ...others } = rest as Pick<QuoteRequest, 'priceListId'>
  const prices = source === OWN_PRICES ? {} : { priceList: undefined, priceListId: source }
  // As it is sent: what is undefined is not there.
  return JSON.parse(JSON.stringify({ ...others, ...written, ...prices, ...writeInherited(written, kept) }))
}
