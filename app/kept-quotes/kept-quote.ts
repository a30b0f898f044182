import type { OrderedLine } from '#domain/quotes/quote.ts'
import type { QuoteState } from '#domain/quotes/quote-states.data.ts'
import type { Money } from '#domain/shared/money.ts'
import type { Language } from '#text/language.ts'

export type ListedQuote = {
  id: string
  number: string | null
  revision: number
  state: QuoteState
  customer: string
  validUntil: string
  etag: string
  createdAt: string
  updatedAt: string
  total: Money
}

export type KeptQuote = ListedQuote & {
  issuedAt: string | null
  decision: { at: string; by: string; name?: string; reason?: string } | null
  request: QuoteRequest
  /** The kept list that its prices come from; null where they stand in the request. */
  priceList: { name: string; from: string; until: string | null; standing: string } | null
  /** What it comes to: prices of the list that it follows, and what it takes from the organisation. */
  quote: Pick<QuoteRequest, 'seller' | 'terms'> & {
    language: Language
    lines: readonly { reference: string | null; unitPrice: string }[]
    sites: readonly {
      choice: 'recommended' | 'by-hand' | 'not-compared' | null
      order: { lines: readonly OrderedLine[] } | null
    }[]
  }
}

export type ShareLink = {
  id: string
  revision: number
  createdAt: string
  expiresAt: string
  revokedAt: string | null
}

export type Page<Item> = { items: Item[]; nextCursor: string | null }

type Party = { name: string; contact?: string; address?: string[] }

/** What is asked for in a quote, as the API takes and keeps it. */
export type QuoteRequest = {
  date: string
  validUntil: string
  currency: string
  customer: Party
  seller?: Party & { registration?: string; colour?: string; logo?: string }
  priceList?: Readonly<Record<string, string>>
  /** In place of prices: the kept list that they follow until the quote is issued. */
  priceListId?: string
  sites?: readonly RequestedSite[]
  lines?: readonly RequestedLine[]
  discountPercent?: string
  taxes?: readonly RequestedTax[]
  terms?: string
  language?: Language
  appendix?: boolean
}

export type RequestedSite = {
  name: string
  estimate?: object
  sizing?: object
  /** Whether the order is what was recommended, and follows that, or was chosen by hand. */
  choice?: 'recommended' | 'by-hand'
  order?: readonly {
    reference: string
    quantity: number
    discountPercent?: string
    taxes?: readonly string[]
  }[]
}

export type RequestedLine = {
  text: string
  quantity?: string
  unit?: string
  unitPrice: string
  discountPercent?: string
  taxes?: readonly string[]
}

export type RequestedTax = { name: string; ratePercent: string; reverseCharge?: string }

/** What a desk shows, and what is said above what it shows next. */
export type DeskProps = { kept: KeptQuote; said?: string; onShow: (next: KeptQuote, said?: string) => void }

export const quotePath = (id: string) => `/api/v1/quotes/${encodeURIComponent(id)}`
