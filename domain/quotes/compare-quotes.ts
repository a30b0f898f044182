import { type Money, minorUnitsOf, moneyFromMinorUnits } from '../shared/money.ts'
import { compareLoads, type SiteProperty } from './compare-loads.ts'
import { percentOf } from './list-price-changes.ts'
import { type ComparedLine, pairLines } from './pair-lines.ts'
import { type ComparedSite, pairSites, type SitePair } from './pair-sites.ts'
import type { PricesFrom, QuoteDiscount, QuoteTax } from './quote.ts'
import type { QuoteParty } from './quote-parts.ts'

/** What is compared of a quote, as it was computed or issued. */
export type ComparedQuote = {
  date: string
  validUntil: string
  language: string
  currency: string
  customer: QuoteParty
  seller?: QuoteParty | undefined
  terms?: string | undefined
  pricesFrom?: PricesFrom | undefined
  sites: readonly ComparedSite[]
  appendix?: boolean | undefined
  lines: readonly ComparedLine[]
  discounts: readonly Pick<QuoteDiscount, 'percent'>[]
  taxes: readonly Pick<QuoteTax, 'name' | 'ratePercent' | 'reverseCharge'>[]
  net: Money
  total: Money
}

/** What may differ of a line, in this order. */
export const lineProperties = ['text', 'quantity', 'unit', 'unitPrice', 'discountPercent', 'taxes'] as const

/** What may differ of the rest, in this order. */
export const quoteProperties = [
  'customer',
  'seller',
  'logo',
  'date',
  'validUntil',
  'language',
  'currency',
  'priceList',
  'terms',
  'appendix',
  'discount',
  'tax',
  'reverseCharge',
  'net',
  'total',
] as const

type ChangedProperty =
  | 'line'
  | SiteProperty
  | (typeof lineProperties)[number]
  | (typeof quoteProperties)[number]

/** One difference; `before` is null for what was added, `after` for what was left out. */
export type QuoteChange = {
  property: ChangedProperty
  /** The line that it is about, by its site, its reference and its text. */
  line: { site: string | null; reference: string | null; text: string } | null
  /** The site that it is about, where it is about no line. */
  site: string | null
  /** The tax that it is about. */
  tax: string | null
  before: string | null
  after: string | null
  /** By how much an amount has changed, where both are in one currency; of a line what it adds to their sum. */
  difference: string | null
  percent: string | null
}

/**
 * Everything that differs between two revisions of a quote: lines first, then what each site is quoted for, then what
 * holds for all, the total last.
 */
export function compareQuotes(before: ComparedQuote, after: ComparedQuote): QuoteChange[] {
  const isOneName = before.pricesFrom?.name === after.pricesFrom?.name
  const of = (quote: ComparedQuote) => new Map(listValues(quote, isOneName))
  const [was, is] = [of(before), of(after)]
  const isSameCurrency = before.currency === after.currency
  const changes = quoteProperties.flatMap((property): QuoteChange[] => {
    if (property === 'tax' || property === 'reverseCharge') return compareTaxes(before, after, property)
    const [one, other] = [was.get(property) ?? null, is.get(property) ?? null]
    if (one === other) return []
    const isSum = property === 'net' || property === 'total'
    // A picture is too long to be shown.
    const shown = property === 'logo' ? { before: null, after: null } : { before: one, after: other }
    const between =
      isSum && isSameCurrency
        ? measure(before[property].amount, after[property].amount, after.currency)
        : unknown
    return [{ ...nowhere, property, ...shown, ...between }]
  })
  const pairs = pairSites(before.sites, after.sites)
  return [
    ...compareLines(before, after, pairs),
    ...compareLoads(pairs).map(change => ({ ...nowhere, ...unknown, ...change })),
    ...changes,
  ]
}

const unknown = { difference: null, percent: null }
const nowhere = { line: null, site: null, tax: null }

function listValues(quote: ComparedQuote, isOneName: boolean): [ChangedProperty, string | null][] {
  const { customer, seller, pricesFrom, discounts, net, total } = quote
  return [
    ['customer', writeParty(customer)],
    ['seller', seller ? writeParty(seller) : null],
    ['logo', seller?.logo ?? null],
    ['date', quote.date],
    ['validUntil', quote.validUntil],
    ['language', quote.language],
    ['currency', quote.currency],
    ['priceList', pricesFrom ? writeList(pricesFrom, isOneName) : null],
    ['terms', quote.terms || null],
    ['appendix', quote.appendix ? 'true' : null],
    ['discount', discounts[0]?.percent ?? null],
    ['net', `${net.amount} ${net.currency}`],
    ['total', `${total.amount} ${total.currency}`],
  ]
}

/** Two lists of one name are told apart by when they hold. */
function writeList({ name, from, until }: PricesFrom, isOneName: boolean): string {
  return isOneName ? `${name} (${from} – ${until ?? '…'})` : name
}

function writeParty({ name, contact, address = [], registration, colour }: QuoteParty): string {
  return [name, contact, ...address, registration, colour].filter(Boolean).join(', ')
}

function compareTaxes(
  before: ComparedQuote,
  after: ComparedQuote,
  property: 'tax' | 'reverseCharge',
): QuoteChange[] {
  const of = ({ taxes }: ComparedQuote) =>
    new Map(
      taxes.map(each => [each.name, (property === 'tax' ? each.ratePercent : each.reverseCharge) ?? null]),
    )
  const [was, is] = [of(before), of(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((tax): QuoteChange[] => {
    const [one, other] = [was.get(tax) ?? null, is.get(tax) ?? null]
    return one === other ? [] : [{ ...nowhere, ...unknown, property, tax, before: one, after: other }]
  })
}

function compareLines(
  before: ComparedQuote,
  after: ComparedQuote,
  pairs: readonly SitePair[],
): QuoteChange[] {
  const isSameCurrency = before.currency === after.currency
  const add = (one: string, other: string, currency: string) =>
    isSameCurrency ? measure(one, other, currency) : unknown
  return pairLines(before, after, pairs).flatMap(({ line, was, is }): QuoteChange[] => {
    if (!was || !is) {
      const amount = (was ?? is)?.amount ?? '0'
      const between = is
        ? add(zero(amount), amount, after.currency)
        : add(amount, zero(amount), after.currency)
      const shown = { before: was?.amount ?? null, after: is?.amount ?? null }
      return [{ ...nowhere, property: 'line', line, ...shown, ...between, percent: null }]
    }
    const differing = lineProperties.filter(property => write(was[property]) !== write(is[property]))
    const between = add(was.amount, is.amount, after.currency)
    return differing.map((property, index) => ({
      ...{ ...nowhere, property, line, before: write(was[property]), after: write(is[property]) },
      // Told once, however many of its properties differ.
      ...(index === 0 ? between : unknown),
    }))
  })
}

function write(value: string | readonly string[] | null): string | null {
  return typeof value === 'string' || value === null ? value : value.join(', ')
}

/** Nothing, with as many decimals. */
function zero(amount: string): string {
  return amount.replaceAll(/\d/g, '0')
}

function measure(before: string, after: string, currency: string) {
  const whole = minorUnitsOf({ amount: before })
  const units = minorUnitsOf({ amount: after }) - whole
  return { difference: moneyFromMinorUnits(units, currency).amount, percent: percentOf(units, whole) }
}
