import { hash, randomBytes } from 'node:crypto'
import { v7 as createId } from 'uuid'
import { recordEvent } from './audit.ts'
import type { Caller, SharedSite } from './caller.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import type { Scope } from './scope.ts'
import { isSpelled } from './sites.ts'
import type { Db } from './store.ts'

export type SiteShareLinkRow = SharedSite & { id: string; createdAt: string; revokedAt: string | null }

const columns = ['id', 'siteId', 'audience', 'withPrices', 'createdAt', 'expiresAt', 'revokedAt'] as const

/** Makes a link to a site and returns its token, this once; only its hash is kept. */
export async function insertSiteShareLink(
  scope: Scope,
  shared: SharedSite,
): Promise<{ link: SiteShareLinkRow; token: string }> {
  const { db, organisation, at } = scope
  // 256 random bits can't be guessed from a hash, however fast that is.
  const token = randomBytes(32).toString('base64url')
  const link = { id: createId(), ...shared, createdAt: at, revokedAt: null }
  await db
    .insertInto('siteShareLinks')
    .values({
      ...{ organisationId: organisation, ...link, withPrices: Number(shared.withPrices) },
      tokenHash: hash('sha256', token),
    })
    .execute()
  await recordEvent(scope, 'created', `site-share-links/${link.id}`)
  return { link, token }
}

/** The links of a site, the newest first. */
export async function listSiteShareLinks(
  { db, organisation }: Scope,
  siteId: string,
  asked: PageAsked,
): Promise<Page<SiteShareLinkRow>> {
  const query = db
    .selectFrom('siteShareLinks')
    .select(columns)
    .where('organisationId', '=', organisation)
    .where('siteId', '=', siteId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
  const { rows, next } = await listPage(query, asked)
  return { rows: rows.map(row => ({ ...row, withPrices: row.withPrices === 1 })), next }
}

/** Withdraws a link, once: asked again, it stays withdrawn since then. False where the site has none of that id. */
export async function revokeSiteShareLink(scope: Scope, siteId: string, id: string): Promise<boolean> {
  const { db, organisation, at } = scope
  const revoked = await db
    .updateTable('siteShareLinks')
    .set({ revokedAt: at })
    .where('organisationId', '=', organisation)
    .where(isSpelled('siteId', siteId))
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  if (revoked.numUpdatedRows === 0n) {
    const known = await db
      .selectFrom('siteShareLinks')
      .select('id')
      .where('organisationId', '=', organisation)
      .where(isSpelled('siteId', siteId))
      .where('id', '=', id)
      .executeTakeFirst()
    return known !== undefined
  }
  await recordEvent(scope, 'withdrawn', `site-share-links/${id}`)
  return true
}

/** What the link of a token leads to; undefined where there is none, or no longer. */
export async function identifySiteShareLink(db: Db, token: string, at: string): Promise<Caller | undefined> {
  const found = await db
    .selectFrom('siteShareLinks')
    .select(['organisationId as organisation', 'id', 'siteId', 'audience', 'withPrices', 'expiresAt'])
    // Looked up by its hash, so that the time tells nothing about tokens.
    .where('tokenHash', '=', hash('sha256', token))
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', at)
    .executeTakeFirst()
  if (!found) return undefined
  const { organisation, id, withPrices, ...link } = found
  const siteLink = { ...link, withPrices: withPrices === 1 }
  return { organisation, actor: `link:${id}`, scopes: [], siteLink }
}
