import type { LicenceEstimate } from '../licensing/estimate-licence.ts'
import type { LicenceEstimateInput } from '../licensing/licence-estimate-input.ts'
import type { Order, OrderLine } from '../licensing/order.ts'
import type { Decimal } from '../shared/decimal.ts'
import type { Assumption, Explained } from '../shared/explanation.ts'
import type { FaultCode } from '../shared/fault-codes.ts'
import type { Money } from '../shared/money.ts'
import type { HardwareSizing } from '../sizing/size-hardware.ts'
import type { SizingInput } from '../sizing/sizing-input.ts'
import type { QuoteHead } from './quote-parts.ts'

/** One line of an order as it is asked for. */
export type OrderedLine = {
  reference: string
  quantity: number
  discountPercent?: string | undefined
  taxes?: string[] | undefined
}

/** One installation: its load, its server, what is ordered for it. */
export type SiteInput = {
  name: string
  /** The prices are those of the quote. */
  estimate?: LicenceEstimateInput | undefined
  sizing?: SizingInput | undefined
  /** Left out: what is recommended. */
  order?: OrderedLine[] | undefined
  /** `recommended`: the order only says which discounts and taxes the lines of the recommended one have. */
  choice?: AskedChoice | undefined
}

/** The price list that prices were taken from, and when it holds. */
export type PricesFrom = { name: string; from: string; until: string | null }

/** Stands for the number of a draft, which gets one when it is issued. */
export const NO_NUMBER = '–'

export type QuoteInput = QuoteHead & {
  priceList: Readonly<Record<string, string | undefined>>
  /** Known only where prices come from a list that is kept. */
  pricesFrom?: PricesFrom | undefined
  /** Which of those under its number; known only where quotes are kept. */
  revision?: number | undefined
  /** Not issued yet; known only where quotes are kept. */
  isDraft?: boolean | undefined
  sites: SiteInput[]
}

/** What is wrong with a quote as a whole, at its place, with what fills the text of its code. */
export type QuoteFault = {
  path: readonly PropertyKey[]
  code: FaultCode
  found?: string
  currency?: string
  values?: Readonly<Record<string, string | number>>
}

/** What is ordered for a site; `points` are those the customer then has, null where it isn't known what is owned. */
export type QuotedOrder = {
  lines: OrderLine[]
  units: number
  points: number
  sparePoints: Decimal | null
}

/** The order with most room to grow for little more than the cheapest. */
export type RoomToGrow = { order: Order; morePoints: number; morePrice: Money }

/** By whom an order was chosen: as recommended, by hand, or by hand with nothing to compare it with. */
export type Choice = AskedChoice | 'not-compared'
/** What may be said of an order that is given. */
export const askedChoices = ['recommended', 'by-hand'] as const
type AskedChoice = (typeof askedChoices)[number]

export type QuotedSite = {
  name: string
  load: LicenceEstimateInput | null
  estimate: LicenceEstimate | null
  sizing: HardwareSizing | null
  /** Null where nothing was asked about a licence. */
  order: QuotedOrder | null
  choice: Choice | null
  roomToGrow: RoomToGrow | null
  /** How far what was asked about the licence can grow within the order. */
  margins: LicenceEstimate['margins']
  /** How the order was derived: that of the estimate, with a given one as it is. */
  steps: LicenceEstimate['explanation']
}

/** One line as it is printed; amounts are decimal strings in the quote's currency. */
export type QuoteLine = {
  kind: 'licence' | 'free'
  /** Which site it belongs to, from 0; null for a line of one's own. */
  site: number | null
  reference: string | null
  /** The name of the licence, or the text of a line of one's own. */
  text: string
  licence: OrderLine['kind'] | null
  quantity: string
  unit: string | null
  unitPrice: string
  discountPercent: string
  amount: string
  /** Names of the taxes that it bears. */
  taxes: readonly string[]
}

/** The discount in total on the lines that bear the same taxes. */
export type QuoteDiscount = { percent: string; base: string; amount: string; taxes: readonly string[] }

export type QuoteTax = {
  name: string
  ratePercent: string
  base: string
  amount: string
  /** Why the customer owes it. */
  reverseCharge?: string
}

export type QuoteTotals = {
  subtotal: Money
  discounts: QuoteDiscount[]
  net: Money
  taxes: QuoteTax[]
  total: Money
}

export type QuoteAssumption = Assumption & { isBinding: boolean }

export type QuoteStep = 'quote-lines' | 'quote-discount' | 'quote-net' | 'quote-tax' | 'quote-total'

/** How amounts are rounded: each line once, to the currency's smallest unit, halves away from zero. */
export const ROUNDING = 'half-up-per-line'

export type Quote = Omit<Explained<string, QuoteStep>, 'assumptions'> &
  QuoteTotals & {
    sites: QuotedSite[]
    lines: QuoteLine[]
    rounding: typeof ROUNDING
    asOf: string
    /** Whether it is valid on that day. */
    valid: boolean
    assumptions: QuoteAssumption[]
  }
