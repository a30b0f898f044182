import { hash, timingSafeEqual } from 'node:crypto'
import type { Db } from './store.ts'

/** The secret that sessions are signed with, where the settings name none. */
export async function readSessionSecret(db: Db): Promise<string> {
  return (await readValue(db, 'session-secret')) ?? missing()
}

/** The code with which the first account is made; undefined once it is. */
export function readSetUpCode(db: Db): Promise<string | undefined> {
  return readValue(db, 'set-up-code')
}

/**
 * Uses the code up, in the transaction that makes the first account: of several at once, one gets it. `wrong` leaves
 * it as it is, `used` says that there is none any more.
 */
export async function takeSetUpCode(db: Db, typed: string): Promise<'taken' | 'wrong' | 'used'> {
  const code = await readSetUpCode(db)
  if (code === undefined) return 'used'
  if (!timingSafeEqual(digestOf(typed), digestOf(code))) return 'wrong'
  const taken = await db.deleteFrom('installation').where('name', '=', 'set-up-code').executeTakeFirst()
  return taken.numDeletedRows > 0n ? 'taken' : 'used'
}

/** Codes are typed by people: case, blanks and hyphens make no difference. */
function digestOf(code: string): Buffer {
  return hash('sha256', code.toUpperCase().replaceAll(/[\s-]/g, ''), 'buffer')
}

async function readValue(db: Db, name: 'session-secret' | 'set-up-code'): Promise<string | undefined> {
  const found = await db
    .selectFrom('installation')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst()
  return found?.value
}

function missing(): never {
  throw new Error('The secret of the sessions is missing from the database.')
}
