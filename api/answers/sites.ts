import { mergeSites } from '#domain/site/merge-sites.ts'
import { readSite } from '#domain/site/read-site.ts'
import { hasPrices, withoutPrices } from '#domain/site/share-site.ts'
import type { Site } from '#domain/site/site.ts'
import { fitsLimits } from '#domain/site/write-site.ts'
import type { SiteListQuery } from '#openapi/endpoints/sites.ts'
import type { SiteAnswer, SiteListAnswer } from '#openapi/responses/sites.ts'
import { allows } from '#openapi/scopes.ts'
import { etagOf, refuseVersion } from '../access/precondition.ts'
import { type KeptContext, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { refuseInput } from '../http/refuse-input.ts'
import type { Caller } from '../store/caller.ts'
import type { Scope } from '../store/scope.ts'
import {
  endOfBin,
  findSite,
  insertSite,
  type KeptSite,
  listSites,
  markSite,
  updateSite,
} from '../store/sites.ts'
import { presentPage, readPage } from './kept-pages.ts'

type SitePath = { siteId: string }

/** Keeps a site that is new. */
export async function answerNewSite(given: Site, { scope, caller }: KeptContext): Promise<Reply<SiteAnswer>> {
  const site = settle(given, caller)
  const isNew = !(await findSite(scope, site.id)) && (await insertSite(scope, site))
  if (!isNew) throw await refuseAgain(scope, site.id)
  const headers = { ETag: etagOf(1), Location: `/api/v1/sites/${site.id}` }
  return new Reply(present(site, caller), { status: 201, headers })
}

/** An id that is taken: by what can be changed, or by what was deleted and can only be restored. */
async function refuseAgain(scope: Scope, id: string): Promise<Problem> {
  const deletedAt = (await findSite(scope, id))?.deletedAt
  return deletedAt
    ? new Problem('conflict', 'detail.conflict.deleted', tellDeletion(id, deletedAt))
    : new Problem('conflict', 'detail.conflict.exists', { id })
}

/** A page of the sites that are there, of those that were deleted, or of both. */
export async function answerSiteList(query: SiteListQuery, context: KeptContext): Promise<SiteListAnswer> {
  const { search, order, deleted } = query
  const page = await listSites(context.scope, {
    ...readPage(query, context),
    search,
    isByChange: order === 'changed',
    deleted: deleted === 'true' ? 'only' : deleted === 'any' ? 'too' : undefined,
  })
  return presentPage(page, ({ version, ...row }) => ({ ...row, etag: etagOf(version) }))
}

/** One site. */
export async function answerSite(
  _input: unknown,
  context: KeptContext<SitePath>,
): Promise<Reply<SiteAnswer>> {
  const { site, version } = await findOrRefuse(context)
  return replyWith(site, version, context.caller)
}

/** Merges what is sent into what is there. */
export async function answerMergedSite(
  given: Site,
  context: KeptContext<SitePath>,
): Promise<Reply<SiteAnswer>> {
  const { scope, path, precondition, language, caller } = context
  const kept = await findOrRefuse(context)
  if (given.id.toLowerCase() !== path.siteId.toLowerCase())
    throw refuseInput({ path: ['id'], code: 'other_site', values: { expected: path.siteId } }, language)
  precondition.demand(kept.version)
  const merged = mergeSites(kept.site, settle({ ...given, id: kept.id }, caller))
  if (merged === kept.site) return replyWith(merged, kept.version, caller)
  if (!fitsLimits(merged)) throw refuseInput({ path: [], code: 'site_too_large', values: {} }, language)
  const isWritten = await updateSite(scope, merged, kept.version)
  if (isWritten) return replyWith(merged, kept.version + 1, caller)
  // Somebody was faster; whoever means any version has not seen theirs anyway.
  if (precondition.isAny) return answerMergedSite(given, context)
  throw refuseVersion((await findOrRefuse(context)).version)
}

/** Deletes a site, for as long as it is kept. */
export async function answerDeletedSite(
  _input: unknown,
  context: KeptContext<SitePath>,
): Promise<Reply<undefined>> {
  const { scope, precondition } = context
  const { id, version } = await findOrRefuse(context)
  precondition.demand(version)
  const isWritten = await markSite(scope, id, version, true)
  if (!isWritten) throw refuseVersion((await findOrRefuse(context)).version)
  return new Reply(undefined, { headers: { ETag: etagOf(version + 1) } })
}

/** Takes a deletion back. */
export async function answerRestoredSite(
  _input: unknown,
  { scope, path, caller }: KeptContext<SitePath>,
): Promise<Reply<SiteAnswer>> {
  const kept = await findSite(scope, path.siteId)
  if (!kept) throw notFound(path.siteId)
  if (kept.deletedAt === null || !(await markSite(scope, kept.id, kept.version, false)))
    throw new Problem('conflict', 'detail.conflict.not-deleted', { id: kept.id })
  return replyWith(kept.site, kept.version + 1, caller)
}

/** The site of a path; one that is not there, or was deleted, is refused. */
export async function findOrRefuse({
  scope,
  path,
}: Pick<KeptContext<SitePath>, 'scope' | 'path'>): Promise<KeptSite> {
  const kept = await findSite(scope, path.siteId)
  if (!kept) throw notFound(path.siteId)
  const { id, deletedAt } = kept
  if (deletedAt !== null)
    throw new Problem('not-found', 'detail.not-found.deleted', tellDeletion(id, deletedAt))
  return kept
}

const tellDeletion = (id: string, at: string) => ({ id, at, until: endOfBin(at) })

const notFound = (id: string) => new Problem('not-found', 'detail.not-found.object', { id })

/** Prices belong to quotes: whoever has no part in those neither sees nor writes them. */
export const mayKnowPrices = ({ scopes }: Caller) => allows(scopes, 'quotes:read')

/** What the schema has let through, with its entries in their order and no more of the past than is kept. */
function settle(given: Site, caller: Caller): Site {
  if (!mayKnowPrices(caller) && hasPrices(given)) throw new Problem('forbidden', 'detail.forbidden.prices')
  const reading = readSite(given)
  if (!('site' in reading)) throw new TypeError('The schema let something through that is no site')
  return reading.site
}

function replyWith(site: Site, version: number, caller: Caller): Reply<SiteAnswer> {
  return new Reply(present(site, caller), { headers: { ETag: etagOf(version) } })
}

/** A site as it stands; a copy for a role is never kept. */
const present = (site: Site, caller: Caller) =>
  (mayKnowPrices(caller) ? site : withoutPrices(site)) as unknown as SiteAnswer
