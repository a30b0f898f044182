import type { ColumnDefinitionBuilder } from 'kysely'
import type { Migration } from '../migrate.ts'

const filled = (column: ColumnDefinitionBuilder) => column.notNull()

/** Links by which a customer sees one revision of a quote. */
export const createShareLinks: Migration = async (db, text) => {
  await db.schema
    .createTable('share_links')
    .addColumn('organisation_id', text, column => column.notNull().references('organisations.id'))
    .addColumn('id', text, filled)
    .addColumn('quote_id', text, filled)
    .addColumn('revision', 'integer', filled)
    .addColumn('token_hash', text, filled)
    .addColumn('created_at', text, filled)
    .addColumn('expires_at', text, filled)
    .addColumn('revoked_at', text)
    .addPrimaryKeyConstraint('share_links_pk', ['organisation_id', 'id'])
    .addUniqueConstraint('share_links_token', ['token_hash'])
    .addForeignKeyConstraint(
      'share_links_fk',
      ['organisation_id', 'quote_id', 'revision'],
      'quote_revisions',
      ['organisation_id', 'quote_id', 'revision'],
    )
    .execute()
  await db.schema
    .createIndex('share_links_of_quote')
    .on('share_links')
    .columns(['organisation_id', 'quote_id', 'created_at', 'id'])
    .execute()
}
