import type { QuoteState } from '#domain/quotes/quote-states.data.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import { type KeptQuote, quoteColumns } from './quotes.ts'
import type { Scope } from './scope.ts'

export type QuotesAsked = PageAsked & { status?: QuoteState | undefined; search?: string | undefined }

/** Quotes, the newest first; those of a state as it is today, those that a text is found in. */
export async function listQuotes(
  scope: Scope,
  asked: QuotesAsked,
  today: string,
): Promise<Page<KeptQuote & { total: string }>> {
  const { db, organisation } = scope
  const { status, search } = asked
  let query = db
    .selectFrom('quotes')
    .select(quoteColumns)
    .where('organisationId', '=', organisation)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
  if (status !== undefined) query = query.where('state', '=', status === 'expired' ? 'issued' : status)
  if (status === 'issued') query = query.where('validUntil', '>=', today)
  if (status === 'expired') query = query.where('validUntil', '<', today)
  // PostgreSQL has no text with this character, so nothing is found in it.
  if (search?.includes('\0')) return { rows: [], next: null }
  // No pattern, so that no character of the word means something else.
  for (const word of (search ?? '').toLowerCase().split(/\s+/).filter(Boolean))
    query = query.where(eb =>
      eb(eb.fn('replace', ['searched', eb.val(word), eb.val('')]), '!=', eb.ref('searched')),
    )
  const { rows, next } = await listPage(query, asked)
  const totals = await readTotals(scope, rows)
  return { rows: rows.map(row => ({ ...row, total: totals.get(row.id) ?? '' })), next }
}

/** What each of some quotes comes to in its newest revision, asked for at once. */
async function readTotals({ db, organisation }: Scope, quotes: readonly KeptQuote[]) {
  if (quotes.length === 0) return new Map<string, string>()
  const found = await db
    .selectFrom('quoteRevisions')
    .select(['quoteId', 'revision', 'total'])
    .where('organisationId', '=', organisation)
    .where(
      'quoteId',
      'in',
      quotes.map(({ id }) => id),
    )
    .orderBy('revision')
    .execute()
  // The newest comes last.
  return new Map(found.map(({ quoteId, total }) => [quoteId, total]))
}
