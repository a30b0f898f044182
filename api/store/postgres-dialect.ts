import { PostgresDialect } from 'kysely'
import pg from 'pg'

/** Waiting longer for a connection, a lock or an answer is no use to whoever asked. */
const WAIT_MS = 10_000

/** A pool of connections to PostgreSQL; `onLost` hears of one that broke. */
export function createPostgresDialect(url: string, onLost: (error: Error) => void): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: WAIT_MS,
    query_timeout: 3 * WAIT_MS,
    lock_timeout: WAIT_MS,
    idle_in_transaction_session_timeout: 6 * WAIT_MS,
    application_name: 'groundwork',
  })
  // Also of one that is in use, but asked nothing at that moment: nobody else listens to it then.
  pool.on('connect', client => client.on('error', onLost))
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
