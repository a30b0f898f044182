import type { Migration } from '../migrate.ts'

/** Members get a version, and keys and members an order in which they are listed. */
export const createAccessLists: Migration = async db => {
  await db.schema
    .alterTable('members')
    .addColumn('version', 'integer', column => column.notNull().defaultTo(1))
    .execute()
  for (const [table, id] of [
    ['api_keys', 'id'],
    ['members', 'email'],
  ] as const)
    await db.schema
      .createIndex(`${table}_by_age`)
      .on(table)
      .columns(['organisation_id', 'created_at', id])
      .execute()
}
