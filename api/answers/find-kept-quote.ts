import type { KeptContext } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { findQuote, findRevision, type KeptQuote, type KeptRevision } from '../store/quotes.ts'

export type QuotePath = { quoteId: string }

/** The quote that a path names. */
export async function findOrRefuse({ scope, path }: KeptContext<QuotePath>): Promise<KeptQuote> {
  const quote = await findQuote(scope, path.quoteId)
  if (!quote) throw new Problem('not-found', 'detail.not-found.object', { id: path.quoteId })
  return quote
}

/** A revision of it, the newest where none is named. */
export async function revisionOf(
  quote: KeptQuote,
  { scope }: KeptContext,
  revision: number = quote.revision,
): Promise<KeptRevision> {
  const found = await findRevision(scope, quote.id, revision)
  if (!found)
    throw new Problem('not-found', 'detail.not-found.revision', { revision, newest: quote.revision })
  return found
}
