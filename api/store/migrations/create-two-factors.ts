import type { ColumnDefinitionBuilder } from 'kysely'
import type { Migration } from '../migrate.ts'

const filled = (column: ColumnDefinitionBuilder) => column.notNull()

/** What people show beside their password, as better-auth writes it: secret and codes are encrypted. */
export const createTwoFactors: Migration = async (db, text, kind) => {
  const [moment, truth] =
    kind === 'postgres' ? (['timestamptz', 'boolean'] as const) : (['text', 'integer'] as const)
  await db.schema.alterTable('users').addColumn('two_factor_enabled', truth).execute()
  await db.schema
    .createTable('two_factors')
    .addColumn('id', text, column => column.primaryKey())
    .addColumn('user_id', text, column =>
      column.notNull().unique().references('users.id').onDelete('cascade'),
    )
    .addColumn('secret', 'text', filled)
    .addColumn('backup_codes', 'text', filled)
    .addColumn('verified', truth)
    .addColumn('failed_verification_count', 'integer')
    .addColumn('locked_until', moment)
    .execute()
}
