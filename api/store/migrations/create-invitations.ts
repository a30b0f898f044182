import type { ColumnDefinitionBuilder } from 'kysely'
import type { Migration } from '../migrate.ts'

const filled = (column: ColumnDefinitionBuilder) => column.notNull()

/** Who is asked to join an organisation, until they do or it is too late. */
export const createInvitations: Migration = async (db, text) => {
  await db.schema
    .createTable('invitations')
    .addColumn('token_hash', text, column => column.primaryKey())
    .addColumn('organisation_id', text, column => column.notNull().references('organisations.id'))
    .addColumn('email', text, filled)
    .addColumn('role', text, filled)
    .addColumn('created_at', text, filled)
    .addColumn('expires_at', text, filled)
    .addUniqueConstraint('invitations_of_email', ['organisation_id', 'email'])
    .execute()
}
