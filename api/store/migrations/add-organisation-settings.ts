import type { Migration } from '../migrate.ts'

/** What an organisation writes its quotes with, and the version of that. */
export const addOrganisationSettings: Migration = async (db, text) => {
  await db.schema
    .alterTable('organisations')
    .addColumn('settings', 'text', column => column.notNull().defaultTo('{}'))
    .execute()
  await db.schema
    .alterTable('organisations')
    .addColumn('version', 'integer', column => column.notNull().defaultTo(1))
    .execute()
  await db.schema.alterTable('organisations').addColumn('updated_at', text).execute()
}
