import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../store.ts'
import type { Table } from './list-tables.ts'

/** So many at once: a row may be a document. */
export const ROWS_AT_ONCE = 50

/** What stands in a row, the same on both databases. */
export type Cell = null | string | number | { base64: string }

export const columnsOf = (names: readonly string[]): RawBuilder<unknown> =>
  sql.join(names.map(name => sql.ref(name)))

/** Every row of a table in the order of its key, as its cells; `db` has no plugins. */
export async function* readRows(db: Db, { name, columns, key }: Table): AsyncGenerator<Cell[]> {
  let last: Record<string, unknown> | undefined
  for (;;) {
    const after = last && key.map(column => last?.[column])
    const where = after ? sql`where (${columnsOf(key)}) > (${sql.join(after)})` : sql``
    const { rows } = await sql<Record<string, unknown>>`
      select ${columnsOf(columns)} from ${sql.table(name)} ${where}
      order by ${columnsOf(key)} limit ${sql.lit(ROWS_AT_ONCE)}`.execute(db)
    for (const row of rows) yield columns.map(column => encode(row[column], `${name}.${column}`))
    last = rows.at(-1)
    if (rows.length < ROWS_AT_ONCE) return
  }
}

/** A cell as a value of a query. */
export function decode(cell: Cell): null | string | number | Buffer {
  return cell !== null && typeof cell === 'object' ? Buffer.from(cell.base64, 'base64') : cell
}

function encode(value: unknown, where: string): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  // Accounts have moments and truths, which SQLite has as text and number.
  if (typeof value === 'boolean') return Number(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') }
  throw new TypeError(`${where} holds a ${typeof value}, which the databases do not have in common`)
}
