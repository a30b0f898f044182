import { computeQuote } from '../compute-quote.ts'
import { type QuoteInput, ROUNDING } from '../quote.ts'
import type { QuotedSoftware } from '../settle-site.ts'
import { hashReceipt, makeReceipt } from './make-receipt.ts'
import type { Digest, Receipt, ReceiptChange, ReceiptResult, Verification } from './receipt.ts'

/**
 * Computes what a receipt was given for again, and says whether it is the same, what changed, or that it was altered.
 * `asked` is what its inputs ask for: they may leave out what has a default, though no receipt of ours does.
 */
export function verifyReceipt(
  software: QuotedSoftware,
  receipt: Receipt,
  asked: QuoteInput,
  digest: Digest,
): Verification {
  const { ruleset, rounding, sha256 } = receipt
  const hashes = hashReceipt(receipt, digest)
  const parts = ['inputs', 'priceList', 'result', 'receipt'] as const
  const altered = parts.filter(part => hashes[part] !== sha256[part])
  const again = makeReceipt(asked, computeQuote(software, asked, asked.date), digest)
  const changes: ReceiptChange[] = [
    ...(ruleset.sha256 === software.ruleset.sha256
      ? []
      : [change('rule', { name: ruleset.id, before: ruleset.version, after: software.ruleset.version })]),
    ...(rounding === ROUNDING ? [] : [change('rounding', { before: rounding, after: ROUNDING })]),
    ...compareResults(receipt.result, again.result),
  ]
  const isSame = hashes.result === again.sha256.result
  const verdict = altered.length > 0 ? 'altered' : isSame ? 'same' : 'changed'
  return { verdict, altered, changes, ruleset: software.ruleset }
}

function compareResults(before: ReceiptResult, after: ReceiptResult): ReceiptChange[] {
  const count = Math.max(before.lines.length, after.lines.length)
  const lines = Array.from({ length: count }, (_each, line) => line).flatMap((line): ReceiptChange[] => {
    const [was, is] = [before.lines[line], after.lines[line]]
    if (!was || !is || was.reference !== is.reference || was.quantity !== is.quantity)
      return [change('line', { line, before: nameLine(was), after: nameLine(is) })]
    const name = is.reference ?? is.text
    if (was.unitPrice !== is.unitPrice)
      return [change('price', { line, name, before: was.unitPrice, after: is.unitPrice })]
    return was.amount === is.amount
      ? []
      : [change('amount', { line, name, before: was.amount, after: is.amount })]
  })
  const sums = (['subtotal', 'net', 'total'] as const).flatMap(name =>
    before[name].amount === after[name].amount
      ? []
      : [change('sum', { name, before: before[name].amount, after: after[name].amount })],
  )
  return [...lines, ...sums]
}

function nameLine(line: ReceiptResult['lines'][number] | undefined): string | null {
  return line ? `${line.quantity} × ${line.reference ?? line.text}` : null
}

function change(kind: ReceiptChange['kind'], more: Partial<Omit<ReceiptChange, 'kind'>>): ReceiptChange {
  return { kind, line: null, name: null, before: null, after: null, ...more }
}
