import type { Receipt } from '#domain/quotes/receipt/receipt.ts'
import { verifyReceipt } from '#domain/quotes/receipt/verify-receipt.ts'
import { parseSafely } from '#domain/shared/parse-safely.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { chooseQuoteRequest } from '#openapi/endpoints/quote-request.ts'
import type { ReceiptVerificationRequest } from '#openapi/endpoints/receipts.ts'
import type { VerificationAnswer } from '#openapi/responses/receipts.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { describeIssues } from '../http/describe-issues.ts'
import { Problem } from '../http/problems.ts'
import { digestOf } from './digest.ts'

/** What a receipt leaves out, as anybody could have it. */
const anybody = { number: '-', validUntil: '2999-12-31', customer: { name: '-' } }

/** Computes a quote again by its receipt. */
export async function answerReceiptVerification(
  { receipt }: ReceiptVerificationRequest,
  { language }: KeptContext,
): Promise<VerificationAnswer> {
  // Whoever wrote it, it is computed only where a quote could be asked for like this.
  const value = { ...receipt.inputs, ...anybody }
  const parsed = parseSafely(chooseQuoteRequest(value), value)
  if (parsed.issues) {
    const faults = describeIssues(parsed.issues, { value }, language)
    const within = faults.map(fault => ({ ...fault, pointer: `/receipt/inputs${fault.pointer}` }))
    throw new Problem('invalid-input', 'detail.invalid-input', { count: faults.length }, { faults: within })
  }
  return verifyReceipt(stream, receipt as unknown as Receipt, parsed.data, digestOf)
}
