import { hash, randomBytes } from 'node:crypto'
import { v7 as createId } from 'uuid'
import { recordEvent } from './audit.ts'
import type { Caller, SharedRevision } from './caller.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import { findTimeZone } from './organisations.ts'
import type { Scope } from './scope.ts'
import type { Db } from './store.ts'

export type ShareLinkRow = SharedRevision & { id: string; createdAt: string; revokedAt: string | null }

const columns = ['id', 'quoteId', 'revision', 'createdAt', 'expiresAt', 'revokedAt'] as const

/** Makes a link to a revision and returns its token, this once; only its hash is kept. */
export async function insertShareLink(
  scope: Scope,
  shared: SharedRevision,
): Promise<{ link: ShareLinkRow; token: string }> {
  const { db, organisation, at } = scope
  // 256 random bits can't be guessed from a hash, however fast that is.
  const token = randomBytes(32).toString('base64url')
  const link = { id: createId(), ...shared, createdAt: at, revokedAt: null }
  await db
    .insertInto('shareLinks')
    .values({ organisationId: organisation, ...link, tokenHash: hash('sha256', token) })
    .execute()
  await recordEvent(scope, 'created', `share-links/${link.id}`)
  return { link, token }
}

/** The links of a quote, the newest first. */
export async function listShareLinks(
  { db, organisation }: Scope,
  quoteId: string,
  asked: PageAsked,
): Promise<Page<ShareLinkRow>> {
  const query = db
    .selectFrom('shareLinks')
    .select(columns)
    .where('organisationId', '=', organisation)
    .where('quoteId', '=', quoteId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
  return listPage(query, asked)
}

/** Withdraws a link, once: asked again, it stays withdrawn since then. False where the quote has none of that id. */
export async function revokeShareLink(scope: Scope, quoteId: string, id: string): Promise<boolean> {
  const { db, organisation, at } = scope
  const revoked = await db
    .updateTable('shareLinks')
    .set({ revokedAt: at })
    .where('organisationId', '=', organisation)
    .where('quoteId', '=', quoteId)
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  if (revoked.numUpdatedRows === 0n) {
    const known = await db
      .selectFrom('shareLinks')
      .select('id')
      .where('organisationId', '=', organisation)
      .where('quoteId', '=', quoteId)
      .where('id', '=', id)
      .executeTakeFirst()
    return known !== undefined
  }
  await recordEvent(scope, 'withdrawn', `share-links/${id}`)
  return true
}

/** What the link of a token leads to; undefined where there is none, or no longer. */
export async function identifyShareLink(db: Db, token: string, at: string): Promise<Caller | undefined> {
  const found = await db
    .selectFrom('shareLinks')
    .select(['organisationId as organisation', 'id', 'quoteId', 'revision', 'expiresAt'])
    // Looked up by its hash, so that the time tells nothing about tokens.
    .where('tokenHash', '=', hash('sha256', token))
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', at)
    .executeTakeFirst()
  if (!found) return undefined
  const { organisation, id, ...link } = found
  return { organisation, actor: `link:${id}`, scopes: [], link }
}

/** A link that leads to nothing any more: when that came to be, and where it is told the time. */
export type LinkEnd = { why: 'ended' | 'withdrawn'; at: string; timeZone: string }

/** How the link of a token has come to an end; undefined where there never was one. */
export async function findLinkEnd(db: Db, token: string): Promise<LinkEnd | undefined> {
  const found = await db
    .selectFrom('shareLinks')
    .select(['organisationId as organisation', 'expiresAt', 'revokedAt'])
    .where('tokenHash', '=', hash('sha256', token))
    .executeTakeFirst()
  if (!found) return undefined
  const { organisation, expiresAt, revokedAt } = found
  const timeZone = await findTimeZone({ db, organisation })
  return revokedAt === null
    ? { why: 'ended', at: expiresAt, timeZone }
    : { why: 'withdrawn', at: revokedAt, timeZone }
}
