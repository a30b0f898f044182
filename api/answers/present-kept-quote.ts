import { findQuoteState } from '#domain/quotes/find-quote-state.ts'
import type { KeptQuoteAnswer, QuoteListAnswer } from '#openapi/responses/kept-quotes.ts'
import { etagOf } from '../access/precondition.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { findToday } from '../store/organisations.ts'
import { listDocuments } from '../store/quote-documents.ts'
import type { KeptQuote, KeptRevision } from '../store/quotes.ts'
import { type RevisionSource, readQuoteDocument, sourceOf } from './issue-documents.ts'
import { readStanding } from './quote-standings.ts'

/** A quote as lists have it, in its state of a day. */
export function listed(
  { version, pricesFrom: _own, ...quote }: KeptQuote,
  today: string,
  standing: string,
): Omit<QuoteListAnswer['items'][number], 'total'> {
  return {
    ...quote,
    state: findQuoteState(quote.state, quote.validUntil, today),
    etag: etagOf(version, standing),
  }
}

/** A quote with a revision of it. */
export async function presentKeptQuote(
  quote: KeptQuote,
  found: KeptRevision,
  context: KeptContext,
): Promise<KeptQuoteAnswer> {
  const { scope } = context
  const standing = await readStanding(context, quote)
  const { request, issuedAt, decision, revision } = found
  const source = await sourceOf(quote, found, context)
  const computed = await readQuoteDocument(quote, found, source, context)
  return {
    ...listed(quote, await findToday(scope), standing),
    ...{ shownRevision: revision, issuedAt, decision, total: computed.total },
    priceList: presentSource(source, issuedAt !== null),
    documents: await listDocuments(scope, { quoteId: quote.id, revision }),
    request: JSON.parse(request) as KeptQuoteAnswer['request'],
    quote: computed,
  }
}

/** Which list the prices come from, and whether they still follow it. */
function presentSource({ list, isCurrent }: RevisionSource, isIssued: boolean): KeptQuoteAnswer['priceList'] {
  if (!list) return null
  const { prices: _inQuote, ...head } = list
  return { ...head, standing: isIssued ? 'frozen' : isCurrent ? 'follows' : 'unavailable' }
}
