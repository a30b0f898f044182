import { findQuoteState } from '#domain/quotes/find-quote-state.ts'
import type { KeptQuoteRequest } from '#openapi/endpoints/kept-quote-request.ts'
import type { KeptQuoteAnswer, QuoteListAnswer } from '#openapi/responses/kept-quotes.ts'
import { etagOf } from '../access/precondition.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { findToday } from '../store/organisations.ts'
import { listDocuments } from '../store/quote-documents.ts'
import type { KeptQuote, KeptRevision } from '../store/quotes.ts'
import { readQuoteDocument } from './issue-documents.ts'

/** A quote as lists have it, in its state of a day. */
export function listed({ version, ...quote }: KeptQuote, today: string): QuoteListAnswer['items'][number] {
  return {
    ...quote,
    state: findQuoteState(quote.state, quote.validUntil, today),
    etag: etagOf(version),
  }
}

/** A quote with a revision of it. */
export async function presentKeptQuote(
  quote: KeptQuote,
  { request, total, issuedAt, decision }: KeptRevision,
  context: KeptContext,
): Promise<KeptQuoteAnswer> {
  const { scope } = context
  const asked = JSON.parse(request) as KeptQuoteRequest
  const place = { quoteId: quote.id, revision: quote.revision }
  return {
    ...listed(quote, await findToday(scope)),
    ...{ issuedAt, decision, total },
    documents: await listDocuments(scope, place),
    request: asked as unknown as KeptQuoteAnswer['request'],
    quote: await readQuoteDocument(quote, { ...asked, number: quote.number ?? undefined }, context),
  }
}
