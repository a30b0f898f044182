import { type ColumnDefinitionBuilder, sql } from 'kysely'
import type { Migration } from '../migrate.ts'

const filled = (column: ColumnDefinitionBuilder) => column.notNull()
const columns =
  'organisation_id, id, version, name, currency, valid_from, valid_until, prices, sha256, created_at, updated_at'

/** Price lists can be deleted; quotes say which one they take their prices from, and keep it once they are issued. */
export const freezePriceLists: Migration = async (db, text) => {
  // Made anew, as SQLite drops no constraint: of the lists that are there no two begin on one day, deleted ones aside.
  await db.schema
    .createTable('price_lists_anew')
    .addColumn('organisation_id', text, column => column.notNull().references('organisations.id'))
    .addColumn('id', text, filled)
    .addColumn('version', 'integer', filled)
    .addColumn('name', text, filled)
    .addColumn('currency', text, filled)
    .addColumn('valid_from', text, filled)
    .addColumn('valid_until', text)
    .addColumn('prices', 'text', filled)
    .addColumn('sha256', text, filled)
    .addColumn('created_at', text, filled)
    .addColumn('updated_at', text, filled)
    .addColumn('deleted_at', text)
    .addPrimaryKeyConstraint('price_lists_key', ['organisation_id', 'id'])
    .execute()
  await sql`insert into price_lists_anew (${sql.raw(columns)}) select ${sql.raw(columns)} from price_lists`.execute(
    db,
  )
  await db.schema.dropTable('price_lists').execute()
  await db.schema.alterTable('price_lists_anew').renameTo('price_lists').execute()
  const kept = (name: string) =>
    db.schema.createIndex(name).on('price_lists').where(sql.ref('deleted_at'), 'is', null)
  await kept('price_lists_by_start').unique().columns(['organisation_id', 'currency', 'valid_from']).execute()
  await kept('price_lists_kept').columns(['organisation_id', 'created_at', 'id']).execute()
  await db.schema.alterTable('quote_revisions').addColumn('frozen', 'text').execute()
  await db.schema.alterTable('quotes').addColumn('prices_from', text).execute()
  // Written out, as an index of a part is only used where the question names that part.
  await sql`create index quotes_by_prices on quotes (organisation_id, prices_from, valid_until, id)
    where state in ('draft', 'issued')`.execute(db)
}
