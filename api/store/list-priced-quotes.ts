import { sql } from 'kysely'
import type { Money } from '#domain/shared/money.ts'
import type { Frozen, KeptQuote } from './quotes.ts'
import type { Scope } from './scope.ts'

/** A quote with what its newest revision asks for. */
export type PricedQuote = KeptQuote & { request: string; total: Money; frozen: Frozen | null }

type Asked = {
  sources: readonly string[]
  today: string
  limit: number
  after?: { day: string; id: string } | undefined
}

/**
 * Open quotes whose prices come from one of some sources and that are valid on a day, the longest valid first; as far
 * down as it may be, it costs the same.
 */
export async function listPricedQuotes(
  scope: Scope,
  asked: Asked,
): Promise<{ rows: PricedQuote[]; hasMore: boolean }> {
  // Each source has its own place in the index, where its quotes stand in order.
  const found = await Promise.all(asked.sources.map(source => listOf(scope, source, asked)))
  const rows = found.flat().sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1))
  return { rows: rows.slice(0, asked.limit), hasMore: rows.length > asked.limit }
}

const placeOf = ({ validUntil, id }: PricedQuote) => `${validUntil} ${id}`

async function listOf(
  { db, organisation }: Scope,
  source: string,
  { today, limit, after }: Asked,
): Promise<PricedQuote[]> {
  let query = db
    .selectFrom('quotes')
    .innerJoin('quoteRevisions', join =>
      join
        .onRef('quoteRevisions.organisationId', '=', 'quotes.organisationId')
        .onRef('quoteRevisions.quoteId', '=', 'quotes.id')
        .onRef('quoteRevisions.revision', '=', 'quotes.revision'),
    )
    .select([
      ...(['quotes.id', 'quotes.version', 'quotes.number', 'quotes.revision', 'quotes.state'] as const),
      ...([
        'quotes.customer',
        'quotes.validUntil',
        'quotes.createdAt',
        'quotes.updatedAt',
        'quotes.pricesFrom',
      ] as const),
      ...(['quoteRevisions.request', 'quoteRevisions.total', 'quoteRevisions.frozen'] as const),
    ])
    .where('quotes.organisationId', '=', organisation)
    .where('quotes.pricesFrom', '=', source)
    // Word for word as in the index, which holds only these.
    .where(sql<boolean>`quotes.state in ('draft', 'issued')`)
    .where('quotes.validUntil', '>=', today)
    .orderBy('quotes.validUntil', 'desc')
    .orderBy('quotes.id', 'desc')
    .limit(limit + 1)
  if (after)
    query = query.where(eb =>
      eb(eb.refTuple('quotes.validUntil', 'quotes.id'), '<', eb.tuple(after.day, after.id)),
    )
  const rows = await query.execute()
  return rows.map(({ total, frozen, ...row }) => ({
    ...row,
    total: JSON.parse(total),
    frozen: frozen && JSON.parse(frozen),
  }))
}
