import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export type Kind = 'sqlite' | 'postgres'

/** Where queries run: the database, or a transaction in it. */
export type Db = Kysely<Tables> | Transaction<Tables>

/** What is kept. Nothing is opened before it is needed, and what failed to open is tried again. */
export type Store = {
  kind: Kind
  /** The database with the newest schema. */
  open: () => Promise<Kysely<Tables>>
  close: () => Promise<void>
}

/** The database was written by a newer version of this program. */
export class NewerSchemaError extends Error {
  override name = 'NewerSchemaError'
}
