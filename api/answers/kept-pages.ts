import type { PageQuery } from '#openapi/endpoints/kept-parameters.ts'
import { readCursor, writeCursor } from '../access/cursor.ts'
import type { Context } from '../http/bind-endpoint.ts'
import { refuseInput } from '../http/refuse-input.ts'
import type { Page, PageAsked } from '../store/list-page.ts'

/** The page that a query asks for. */
export function readPage({ limit, cursor }: PageQuery, { language }: Context): PageAsked {
  if (cursor === undefined) return { limit }
  const after = readCursor(cursor)
  if (!after) throw refuseInput({ path: ['cursor'], code: 'not_a_cursor', values: {} }, language, true)
  return { limit, after }
}

/** A page as it is answered. */
export function presentPage<Row, Item>({ rows, next }: Page<Row>, present: (row: Row) => Item) {
  return { items: rows.map(present), nextCursor: next && writeCursor(next) }
}
