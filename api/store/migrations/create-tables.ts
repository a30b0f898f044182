import { type ColumnDefinitionBuilder, sql } from 'kysely'
import type { Migration } from '../migrate.ts'

const filled = (column: ColumnDefinitionBuilder) => column.notNull()

/** Organisations with their members, keys and trail; answers that are given again; sites. */
export const createTables: Migration = async (db, text) => {
  await db.schema
    .createTable('organisations')
    .addColumn('id', text, column => column.primaryKey())
    .addColumn('name', text, column => column.notNull().unique())
    .addColumn('time_zone', text, filled)
    .addColumn('created_at', text, filled)
    .execute()
  const owned = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn('organisation_id', text, column => column.notNull().references('organisations.id'))
  await owned('members')
    .addColumn('email', text, filled)
    .addColumn('role', text, filled)
    .addColumn('created_at', text, filled)
    .addPrimaryKeyConstraint('members_pk', ['organisation_id', 'email'])
    .execute()
  await owned('api_keys')
    .addColumn('id', text, column => column.primaryKey())
    .addColumn('name', text, filled)
    .addColumn('secret_hash', text, filled)
    .addColumn('scopes', text, filled)
    .addColumn('created_at', text, filled)
    .addColumn('expires_at', text)
    .addColumn('revoked_at', text)
    .execute()
  await owned('audit_events')
    .addColumn('id', text, filled)
    .addColumn('created_at', text, filled)
    .addColumn('actor', text, filled)
    .addColumn('action', text, filled)
    .addColumn('object', text, filled)
    .addPrimaryKeyConstraint('audit_events_pk', ['organisation_id', 'id'])
    .execute()
  await db.schema
    .createIndex('audit_events_by_age')
    .on('audit_events')
    .columns(['organisation_id', 'created_at', 'id'])
    .execute()
  await owned('idempotent_answers')
    .addColumn('key', text, filled)
    .addColumn('operation', text, filled)
    .addColumn('request_hash', text, filled)
    .addColumn('answer', text, filled)
    .addColumn('created_at', text, filled)
    .addPrimaryKeyConstraint('idempotent_answers_pk', ['organisation_id', 'key'])
    .execute()
  await db.schema
    .createIndex('idempotent_answers_age')
    .on('idempotent_answers')
    .column('created_at')
    .execute()
  await owned('sites')
    .addColumn('id', text, filled)
    .addColumn('version', 'integer', filled)
    .addColumn('name', text, filled)
    .addColumn('body', 'text', filled)
    .addColumn('created_at', text, filled)
    .addColumn('updated_at', text, filled)
    .addColumn('deleted_at', text)
    .addPrimaryKeyConstraint('sites_pk', ['organisation_id', 'id'])
    .execute()
  for (const [name, operator] of [
    ['sites_kept', 'is'],
    ['sites_deleted', 'is not'],
  ] as const)
    await db.schema
      .createIndex(name)
      .on('sites')
      .columns(['organisation_id', 'created_at', 'id'])
      .where(sql.ref('deleted_at'), operator, null)
      .execute()
}
