import { randomBytes } from 'node:crypto'
import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from '../migrate.ts'
import type { Tables } from '../tables.ts'

const filled = (column: ColumnDefinitionBuilder) => column.notNull()

/** Letters and digits that are not taken for one another. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const SIGNS_OF_CODE = 20

/** People and their sessions, as better-auth writes them; the secrets of this installation. */
export const createAccounts: Migration = async (db, text, kind) => {
  // better-auth writes dates and truths as each database has them.
  const [moment, truth] =
    kind === 'postgres' ? (['timestamptz', 'boolean'] as const) : (['text', 'integer'] as const)
  const table = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn('id', text, column => column.primaryKey())
      .addColumn('created_at', moment, filled)
      .addColumn('updated_at', moment, filled)
  const ofUser = (name: string) =>
    table(name).addColumn('user_id', text, column =>
      column.notNull().references('users.id').onDelete('cascade'),
    )
  await table('users')
    .addColumn('name', 'text', filled)
    .addColumn('email', text, column => column.notNull().unique())
    .addColumn('email_verified', truth, filled)
    .addColumn('image', 'text')
    .execute()
  await ofUser('sessions')
    .addColumn('token', text, column => column.notNull().unique())
    .addColumn('expires_at', moment, filled)
    .addColumn('ip_address', 'text')
    .addColumn('user_agent', 'text')
    .addColumn('organisation_id', text, column => column.references('organisations.id'))
    .execute()
  await ofUser('logins')
    .addColumn('account_id', text, filled)
    .addColumn('provider_id', text, filled)
    .addColumn('access_token', 'text')
    .addColumn('refresh_token', 'text')
    .addColumn('id_token', 'text')
    .addColumn('access_token_expires_at', moment)
    .addColumn('refresh_token_expires_at', moment)
    .addColumn('scope', 'text')
    .addColumn('password', 'text')
    .addUniqueConstraint('logins_of_provider', ['provider_id', 'account_id'])
    .execute()
  await table('verifications')
    .addColumn('identifier', text, filled)
    .addColumn('value', 'text', filled)
    .addColumn('expires_at', moment, filled)
    .execute()
  for (const [name, column] of [
    ['sessions', 'user_id'],
    ['logins', 'user_id'],
    ['verifications', 'identifier'],
    ['members', 'email'],
  ] as const)
    await db.schema.createIndex(`${name}_by_${column}`).on(name).column(column).execute()
  await db.schema
    .createTable('installation')
    .addColumn('name', text, column => column.primaryKey())
    .addColumn('value', 'text', filled)
    .execute()
  // Addresses are compared in small letters from here on.
  await sql`update members set email = lower(email)`.execute(db)
  await (db as unknown as Kysely<Tables>)
    .insertInto('installation')
    .values([
      { name: 'session-secret', value: randomBytes(32).toString('base64url') },
      { name: 'set-up-code', value: makeCode() },
    ])
    .execute()
}

/** A code that can be typed: 100 random bits in groups of five signs. */
function makeCode(): string {
  const signs = [...randomBytes(SIGNS_OF_CODE)].map(byte => SIGNS[byte % SIGNS.length]).join('')
  return signs.replace(/.{5}(?=.)/g, '$&-')
}
