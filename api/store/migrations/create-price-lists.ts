import type { ColumnDefinitionBuilder } from 'kysely'
import type { Migration } from '../migrate.ts'

const filled = (column: ColumnDefinitionBuilder) => column.notNull()

/** Price lists; of those in one currency, no two begin on the same day. */
export const createPriceLists: Migration = async (db, text) => {
  await db.schema
    .createTable('price_lists')
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
    .addPrimaryKeyConstraint('price_lists_pk', ['organisation_id', 'id'])
    .addUniqueConstraint('price_lists_from', ['organisation_id', 'currency', 'valid_from'])
    .execute()
  await db.schema
    .createIndex('price_lists_by_age')
    .on('price_lists')
    .columns(['organisation_id', 'created_at', 'id'])
    .execute()
}
