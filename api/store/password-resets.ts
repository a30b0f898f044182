import { hash, randomBytes } from 'node:crypto'
import type { Db } from './store.ts'

const HOUR_MS = 3_600_000

/** How many somebody is mailed in an hour, whoever asks. */
const MOST = 3

/** Makes a token with which a person may choose a password within an hour; undefined where enough are on their way. */
export async function createPasswordReset(db: Db, userId: string, at: string): Promise<string | undefined> {
  const open = await db
    .selectFrom('passwordResets')
    .select('tokenHash')
    .where('userId', '=', userId)
    .where('expiresAt', '>', at)
    .execute()
  if (open.length >= MOST) return undefined
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.parse(at) + HOUR_MS).toISOString()
  await db
    .insertInto('passwordResets')
    .values({ tokenHash: hash('sha256', token), userId, createdAt: at, expiresAt })
    .execute()
  return token
}

/** Uses a token up, and all others of the same person with it; undefined where there is none that holds. */
export async function takePasswordReset(db: Db, token: string, at: string): Promise<string | undefined> {
  const taken = await db
    .deleteFrom('passwordResets')
    .where('tokenHash', '=', hash('sha256', token))
    .where('expiresAt', '>', at)
    .returning('userId')
    .executeTakeFirst()
  if (taken) await db.deleteFrom('passwordResets').where('userId', '=', taken.userId).execute()
  return taken?.userId
}
