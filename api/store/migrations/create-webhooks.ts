import type { ColumnDefinitionBuilder } from 'kysely'
import type { Migration } from '../migrate.ts'

const filled = (column: ColumnDefinitionBuilder) => column.notNull()

/** Where an organisation is told of what happens, and what was sent there. */
export const createWebhooks: Migration = async (db, text) => {
  const owned = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn('organisation_id', text, column => column.notNull().references('organisations.id'))
      .addColumn('id', text, filled)
  await owned('webhooks')
    .addColumn('version', 'integer', filled)
    .addColumn('url', text, filled)
    .addColumn('description', text, filled)
    .addColumn('events', text, filled)
    .addColumn('secret', text, filled)
    .addColumn('former_secret', text)
    .addColumn('former_until', text)
    .addColumn('failures', 'integer', filled)
    .addColumn('disabled_at', text)
    .addColumn('disabled_by', text)
    .addColumn('created_at', text, filled)
    .addColumn('updated_at', text, filled)
    .addPrimaryKeyConstraint('webhooks_pk', ['organisation_id', 'id'])
    .execute()
  await owned('webhook_deliveries')
    .addColumn('webhook_id', text, filled)
    .addColumn('message_id', text, filled)
    .addColumn('event', text, filled)
    .addColumn('body', 'text', filled)
    .addColumn('state', text, filled)
    .addColumn('attempts', 'text', filled)
    .addColumn('next_at', text)
    .addColumn('created_at', text, filled)
    .addPrimaryKeyConstraint('webhook_deliveries_pk', ['organisation_id', 'id'])
    .addForeignKeyConstraint(
      'webhook_deliveries_fk',
      ['organisation_id', 'webhook_id'],
      'webhooks',
      ['organisation_id', 'id'],
      constraint => constraint.onDelete('cascade'),
    )
    .execute()
  await db.schema
    .createIndex('webhook_deliveries_of_webhook')
    .on('webhook_deliveries')
    .columns(['organisation_id', 'webhook_id', 'created_at', 'id'])
    .execute()
  await db.schema
    .createIndex('webhook_deliveries_age')
    .on('webhook_deliveries')
    .column('created_at')
    .execute()
}
