import type { PageQuery } from '#openapi/endpoints/kept-parameters.ts'
import type { SiteShareLinkRequest } from '#openapi/endpoints/site-share-links.ts'
import type { SiteShareLinkAnswer, SiteShareLinkListAnswer } from '#openapi/responses/site-share-links.ts'
import { type KeptContext, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import {
  insertSiteShareLink,
  listSiteShareLinks,
  revokeSiteShareLink,
  type SiteShareLinkRow,
} from '../store/site-share-links.ts'
import { presentPage, readPage } from './kept-pages.ts'
import { findOrRefuse, mayKnowPrices } from './sites.ts'

type SitePath = { siteId: string }

const DAY_MS = 86_400_000

/** Makes a link to a site; whoever may not know prices can not share them. */
export async function answerNewSiteShareLink(
  { audience, withPrices, days }: SiteShareLinkRequest,
  context: KeptContext<SitePath>,
): Promise<SiteShareLinkAnswer> {
  const { scope, caller } = context
  const { id: siteId } = await findOrRefuse(context)
  if (withPrices && !mayKnowPrices(caller)) throw new Problem('forbidden', 'detail.forbidden.prices')
  const expiresAt = new Date(Date.parse(scope.at) + days * DAY_MS).toISOString()
  const shared = { siteId, audience, withPrices: withPrices && audience === 'whole', expiresAt }
  const { link, token } = await insertSiteShareLink(scope, shared)
  return { ...present(link), token }
}

/** A page of the links of a site. */
export async function answerSiteShareLinkList(
  query: PageQuery,
  context: KeptContext<SitePath>,
): Promise<SiteShareLinkListAnswer> {
  const { id } = await findOrRefuse(context)
  return presentPage(await listSiteShareLinks(context.scope, id, readPage(query, context)), present)
}

/** Withdraws a link; also that of a site which was deleted meanwhile. */
export async function answerRevokedSiteShareLink(
  _input: unknown,
  { scope, path }: KeptContext<SitePath & { siteShareLinkId: string }>,
): Promise<Reply<undefined>> {
  if (!(await revokeSiteShareLink(scope, path.siteId, path.siteShareLinkId)))
    throw new Problem('not-found', 'detail.not-found.object', { id: path.siteShareLinkId })
  return new Reply(undefined, {})
}

function present({ siteId: _known, audience, ...link }: SiteShareLinkRow) {
  return { ...link, audience: audience as SiteShareLinkAnswer['audience'] }
}
