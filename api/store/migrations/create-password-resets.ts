import type { ColumnDefinitionBuilder } from 'kysely'
import type { Migration } from '../migrate.ts'

const filled = (column: ColumnDefinitionBuilder) => column.notNull()

/** Who may choose a new password, with the token that was mailed. */
export const createPasswordResets: Migration = async (db, text) => {
  await db.schema
    .createTable('password_resets')
    .addColumn('token_hash', text, column => column.primaryKey())
    .addColumn('user_id', text, column => column.notNull().references('users.id').onDelete('cascade'))
    .addColumn('created_at', text, filled)
    .addColumn('expires_at', text, filled)
    .execute()
  await db.schema.createIndex('password_resets_of_user').on('password_resets').column('user_id').execute()
}
