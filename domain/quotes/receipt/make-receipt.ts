import type { Quote, QuoteInput } from '../quote.ts'
import type { Digest, Receipt, ReceiptHashes, ReceiptResult } from './receipt.ts'

/** The receipt of a quote. */
export function makeReceipt(input: QuoteInput, quote: Quote, digest: Digest): Receipt {
  const { date, currency, priceList, sites, lines, discountPercent, taxes } = input
  const { ruleset, rounding } = quote
  const inputs = { date, currency, priceList, sites, lines, discountPercent, taxes }
  const parts = { version: 1, ruleset, rounding, inputs, result: resultOf(quote) } as const
  return { ...parts, sha256: hashReceipt(parts, digest) }
}

/** The hashes of the parts of a receipt, and of all of it. */
export function hashReceipt(parts: Omit<Receipt, 'sha256'>, digest: Digest): ReceiptHashes {
  const { version, ruleset, rounding, inputs, result } = parts
  const { currency, priceList } = inputs
  const hashes = {
    inputs: digest(inputs),
    priceList: digest({ currency, prices: priceList }),
    result: digest(result),
  }
  return { ...hashes, receipt: digest({ version, ruleset, rounding, ...hashes }) }
}

function resultOf({ lines, subtotal, discounts, net, taxes, total }: Quote): ReceiptResult {
  return {
    lines: lines.map(({ reference, text, quantity, unitPrice, amount }) => ({
      ...{ reference, text, quantity, unitPrice, amount },
    })),
    ...{ subtotal, discounts, net, taxes, total },
  }
}
