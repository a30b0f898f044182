import { type ColumnDefinitionBuilder, type SqlBool, sql } from 'kysely'
import type { Migration } from '../migrate.ts'

const filled = (column: ColumnDefinitionBuilder) => column.notNull()

/** What is still to be done; who a quote belongs to, and whether its end was noted; what people should know. */
export const createJobs: Migration = async (db, text) => {
  await db.schema
    .createTable('jobs')
    .addColumn('id', text, column => column.primaryKey())
    .addColumn('kind', text, filled)
    .addColumn('payload', 'text', filled)
    .addColumn('due_at', text, filled)
    .addColumn('attempts', 'integer', filled)
    .addColumn('created_at', text, filled)
    .addColumn('dead_at', text)
    .addColumn('error', text)
    .execute()
  await db.schema
    .createIndex('jobs_due')
    .on('jobs')
    .columns(['due_at', 'id'])
    .where(sql.ref('dead_at'), 'is', null)
    .execute()
  for (const name of ['owner', 'owner_language', 'expired_at'])
    await db.schema.alterTable('quotes').addColumn(name, text).execute()
  await db.schema
    .createIndex('quotes_to_expire')
    .on('quotes')
    .columns(['organisation_id', 'valid_until'])
    .where(sql<SqlBool>`state = 'issued' and expired_at is null`)
    .execute()
  // A quote is of the same moment as the event that says who made it.
  await sql`update quotes set owner = (select actor from audit_events as event where event.organisation_id = quotes.organisation_id and event.created_at = quotes.created_at and event.action = 'created' and event.object = 'quotes/' || quotes.id)`.execute(
    db,
  )
  await db.schema
    .createTable('notices')
    .addColumn('organisation_id', text, column => column.notNull().references('organisations.id'))
    .addColumn('id', text, filled)
    .addColumn('user_id', text, filled)
    .addColumn('kind', text, filled)
    .addColumn('object', text, filled)
    .addColumn('details', 'text', filled)
    .addColumn('created_at', text, filled)
    .addColumn('read_at', text)
    .addPrimaryKeyConstraint('notices_pk', ['organisation_id', 'id'])
    .execute()
  await db.schema
    .createIndex('notices_of_person')
    .on('notices')
    .columns(['organisation_id', 'user_id', 'created_at', 'id'])
    .execute()
}
