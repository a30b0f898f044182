import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely'
import type { Tables } from './tables.ts'

/** How much of a list, and from behind which row. */
export type PageAsked = { limit: number; after?: Place | undefined }

/** Where a row stands in a list: by its moment, then by its id. */
export type Place = { createdAt: string; id: string }

export type Page<Row> = { rows: Row[]; next: Place | null }

/** One page of a list that is ordered by moment and id, newest first; as far down as it may be, it costs the same. */
export async function listPage<Table extends keyof Tables, Row extends Place>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  { limit, after }: PageAsked,
  columns: readonly [string, string] = ['createdAt', 'id'],
): Promise<Page<Row>> {
  const from = after
    ? query.where(eb => isBehind(eb as unknown as OfAny, after, columns as typeof ofAny))
    : query
  const rows = (await from.limit(limit + 1).execute()) as Row[]
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { rows: rows.slice(0, limit), next: last ? { createdAt: last.createdAt, id: last.id } : null }
}

const ofAny = ['createdAt', 'id'] as const

/** Every table that is listed has both columns, by these names or others. */
type OfAny = ExpressionBuilder<{ listed: { createdAt: string; id: string } }, 'listed'>

function isBehind(eb: OfAny, { createdAt, id }: Place, [moment, name]: typeof ofAny) {
  return eb(eb.refTuple(moment, name), '<', eb.tuple(createdAt, id))
}
