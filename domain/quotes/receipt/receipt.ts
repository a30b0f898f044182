import type { Ruleset } from '../../shared/explanation.ts'
import type { Quote, QuoteInput } from '../quote.ts'

/** The hash of a value, the same for the same value however it was written (RFC 8785, SHA-256). */
export type Digest = (value: unknown) => string

/** What a quote is computed from; whom it is for says nothing about what it comes to. */
type ReceiptInputs = Pick<
  QuoteInput,
  'date' | 'currency' | 'priceList' | 'sites' | 'lines' | 'discountPercent' | 'taxes'
>

/** What came of it. */
export type ReceiptResult = Pick<Quote, 'subtotal' | 'discounts' | 'net' | 'taxes' | 'total'> & {
  lines: Pick<Quote['lines'][number], 'reference' | 'text' | 'quantity' | 'unitPrice' | 'amount'>[]
}

export type ReceiptHashes = { inputs: string; priceList: string; result: string; receipt: string }

/** By what a quote can be computed again. It proves what was computed, not by whom. */
export type Receipt = {
  version: 1
  ruleset: Ruleset
  rounding: string
  inputs: ReceiptInputs
  result: ReceiptResult
  sha256: ReceiptHashes
}

/** One thing that is not as the receipt has it. */
export type ReceiptChange = {
  kind: 'rule' | 'rounding' | 'price' | 'amount' | 'line' | 'sum'
  /** Of which line, from 0; null for what holds for all. */
  line: number | null
  /** Which sum, or which reference. */
  name: string | null
  before: string | null
  after: string | null
}

export type Verification = {
  /** `altered`: it is not as it was written. */
  verdict: 'same' | 'changed' | 'altered'
  /** The parts whose hash is another. */
  altered: (keyof ReceiptHashes)[]
  changes: ReceiptChange[]
  ruleset: Ruleset
}
