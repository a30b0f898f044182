import type { ColumnDefinitionBuilder } from 'kysely'
import type { Migration } from '../migrate.ts'

const filled = (column: ColumnDefinitionBuilder) => column.notNull()

/** Quotes with their revisions, numbers and documents. */
export const createQuotes: Migration = async (db, text, kind) => {
  const owned = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn('organisation_id', text, column => column.notNull().references('organisations.id'))
  await owned('quote_numbers')
    .addColumn('year', 'integer', filled)
    .addColumn('count', 'integer', filled)
    .addPrimaryKeyConstraint('quote_numbers_pk', ['organisation_id', 'year'])
    .execute()
  await owned('quotes')
    .addColumn('id', text, filled)
    .addColumn('version', 'integer', filled)
    .addColumn('number', text)
    .addColumn('revision', 'integer', filled)
    .addColumn('state', text, filled)
    .addColumn('customer', text, filled)
    .addColumn('valid_until', text, filled)
    .addColumn('searched', text, filled)
    .addColumn('created_at', text, filled)
    .addColumn('updated_at', text, filled)
    .addPrimaryKeyConstraint('quotes_pk', ['organisation_id', 'id'])
    .addUniqueConstraint('quotes_number', ['organisation_id', 'number'])
    .execute()
  for (const [name, columns] of [
    ['quotes_by_age', ['organisation_id', 'created_at', 'id']],
    ['quotes_by_state', ['organisation_id', 'state', 'created_at', 'id']],
  ] as const)
    await db.schema
      .createIndex(name)
      .on('quotes')
      .columns([...columns])
      .execute()
  const ofQuote = (name: string) =>
    owned(name).addColumn('quote_id', text, filled).addColumn('revision', 'integer', filled)
  await ofQuote('quote_revisions')
    .addColumn('request', 'text', filled)
    .addColumn('total', text, filled)
    .addColumn('issued_at', text)
    .addColumn('decision', 'text')
    .addPrimaryKeyConstraint('quote_revisions_pk', ['organisation_id', 'quote_id', 'revision'])
    .addForeignKeyConstraint('quote_revisions_fk', ['organisation_id', 'quote_id'], 'quotes', [
      'organisation_id',
      'id',
    ])
    .execute()
  await ofQuote('quote_documents')
    .addColumn('type', text, filled)
    .addColumn('head', 'text', filled)
    .addColumn('bytes', kind === 'postgres' ? 'bytea' : 'blob', filled)
    .addColumn('sha256', text, filled)
    .addPrimaryKeyConstraint('quote_documents_pk', ['organisation_id', 'quote_id', 'revision', 'type'])
    .addForeignKeyConstraint(
      'quote_documents_fk',
      ['organisation_id', 'quote_id', 'revision'],
      'quote_revisions',
      ['organisation_id', 'quote_id', 'revision'],
    )
    .execute()
}
