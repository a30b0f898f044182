import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { recordEvent } from './audit.ts'
import type { Caller } from './caller.ts'
import type { Scope } from './scope.ts'
import type { Db } from './store.ts'

/** An id that is no secret, then 256 random bits. */
const KEY = /^gw_([0-9a-f]{16})_([\w-]{43})$/

export type NewKey = { name: string; scopes: readonly string[]; expiresAt: string | null }

/** Makes a key and returns it, this once; only its hash is kept. */
export async function createApiKey(scope: Scope, { name, scopes, expiresAt }: NewKey): Promise<string> {
  const id = randomBytes(8).toString('hex')
  const secret = randomBytes(32).toString('base64url')
  const { db, organisation, at } = scope
  await db
    .insertInto('apiKeys')
    .values({
      ...{ id, organisationId: organisation, name, scopes: scopes.join(' '), createdAt: at, expiresAt },
      // So many random bits can't be guessed from a hash, however fast that is.
      secretHash: hashOf(secret).toString('hex'),
      revokedAt: null,
    })
    .execute()
  await recordEvent(scope, 'created', `api-keys/${id}`)
  return `gw_${id}_${secret}`
}

/** Withdraws a key; false where the organisation has none of that id that still holds. */
export async function revokeApiKey(scope: Scope, id: string): Promise<boolean> {
  const { db, organisation, at } = scope
  const revoked = await db
    .updateTable('apiKeys')
    .set({ revokedAt: at })
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  if (revoked.numUpdatedRows === 0n) return false
  await recordEvent(scope, 'deleted', `api-keys/${id}`)
  return true
}

/** Whether a text has the form of a key. */
export function isApiKey(text: string): boolean {
  return KEY.test(text)
}

/** Whose key a text is; undefined where it is none, or no longer one. */
export async function identifyApiKey(db: Db, text: string, at: string): Promise<Caller | undefined> {
  const [, id = '', secret = ''] = KEY.exec(text) ?? []
  const found = await db.selectFrom('apiKeys').selectAll().where('id', '=', id).executeTakeFirst()
  // Compared also where there is nothing to compare with, so that the time tells nothing about ids.
  const kept = found ? Buffer.from(found.secretHash, 'hex') : hashOf('')
  const isSame = timingSafeEqual(hashOf(secret), kept)
  if (!found || !isSame || found.revokedAt !== null) return undefined
  if (found.expiresAt !== null && found.expiresAt <= at) return undefined
  return { organisation: found.organisationId, actor: `key:${id}`, scopes: found.scopes.split(' ') }
}

function hashOf(secret: string): Buffer {
  return hash('sha256', secret, 'buffer')
}
