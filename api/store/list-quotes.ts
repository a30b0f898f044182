import type { QuoteState } from '#domain/quotes/quote-states.data.ts'
import { listSpellings } from '#reports/find-words.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import { type Frozen, type KeptQuote, quoteColumns } from './quotes.ts'
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
  for (const forms of listSpellings(search ?? ''))
    query = query.where(eb =>
      eb.or(
        forms.map(form =>
          eb(eb.fn('replace', ['searched', eb.val(form), eb.val('')]), '!=', eb.ref('searched')),
        ),
      ),
    )
  const { rows, next } = await listPage(query, asked)
  const totals = await readTotals(scope, rows)
  return { rows: rows.map(row => ({ ...row, total: totals.get(row.id) ?? '' })), next }
}

/** What each of some quotes came to in its newest revision when it was saved, asked for at once. */
async function readTotals(scope: Scope, quotes: readonly KeptQuote[]) {
  if (quotes.length === 0) return new Map<string, string>()
  const found = await revisionsOf(scope, quotes).select(['quoteId', 'total']).execute()
  return new Map(found.map(({ quoteId, total }) => [quoteId, total]))
}

/** What the newest revisions of some quotes ask for, and what they took from elsewhere when they were saved. */
export async function listRevisions(
  scope: Scope,
  quotes: readonly KeptQuote[],
): Promise<{ quoteId: string; request: string; frozen: Frozen | null }[]> {
  if (quotes.length === 0) return []
  const found = await revisionsOf(scope, quotes).select(['quoteId', 'request', 'frozen']).execute()
  return found.map(row => ({ ...row, frozen: row.frozen && JSON.parse(row.frozen) }))
}

/** The newest revisions of some quotes. */
function revisionsOf({ db, organisation }: Scope, quotes: readonly KeptQuote[]) {
  return db
    .selectFrom('quoteRevisions')
    .where('organisationId', '=', organisation)
    .where(eb => eb.or(quotes.map(({ id, revision }) => eb.and({ quoteId: id, revision }))))
}
