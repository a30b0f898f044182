import { compareQuotes } from '#domain/quotes/compare-quotes.ts'
import type { KeptQuoteRequest } from '#openapi/endpoints/kept-quote-request.ts'
import type { ChangesQuery } from '#openapi/endpoints/quote-revisions.ts'
import type { QuoteChangesAnswer } from '#openapi/responses/changes.ts'
import { writeQuoteChange } from '#reports/write-quote-change.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import type { KeptQuote } from '../store/quotes.ts'
import { findOrRefuse, type QuotePath, revisionOf } from './find-kept-quote.ts'
import { readQuoteDocument, sourceOf } from './issue-documents.ts'

/** What differs between two revisions, each as it was issued. */
export async function answerQuoteChanges(
  { from, to }: ChangesQuery,
  context: KeptContext<QuotePath>,
): Promise<QuoteChangesAnswer> {
  const quote = await findOrRefuse(context)
  const newer = to ?? quote.revision
  const before = await read(quote, from ?? Math.max(1, newer - 1), context)
  const after = await read(quote, newer, context)
  const currencies = { before: before.quote.currency, after: after.quote.currency }
  return {
    from: before.head,
    to: after.head,
    changes: compareQuotes(before.quote, after.quote).map(change => ({
      ...change,
      text: writeQuoteChange(change, currencies, context.language),
    })),
  }
}

async function read(quote: KeptQuote, revision: number, context: KeptContext) {
  const found = await revisionOf(quote, context, revision)
  const computed = await readQuoteDocument(quote, found, await sourceOf(quote, found, context), context)
  const { sites, appendix } = JSON.parse(found.request) as KeptQuoteRequest
  return {
    quote: { ...computed, sites, appendix },
    head: { revision, issuedAt: found.issuedAt, total: computed.total },
  }
}
