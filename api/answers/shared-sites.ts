import { type Role, roles } from '#domain/checklists/procedure.ts'
import { pricePaths } from '#domain/site/audiences.data.ts'
import { mergeSites } from '#domain/site/merge-sites.ts'
import { readSite } from '#domain/site/read-site.ts'
import { liesBelow, shareSite, withoutPrices } from '#domain/site/share-site.ts'
import type { Site } from '#domain/site/site.ts'
import { takeAnswer } from '#domain/site/take-answer.ts'
import { fitsLimits } from '#domain/site/write-site.ts'
import { listProvableItems } from '#domain/software/provable-items.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import type { SharedSiteAnswer } from '#openapi/responses/site-share-links.ts'
import { etagOf, refuseVersion } from '../access/precondition.ts'
import { type KeptContext, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { refuseInput } from '../http/refuse-input.ts'
import type { SharedSite } from '../store/caller.ts'
import { nameOrganisation } from '../store/organisations.ts'
import { findSite, type KeptSite, updateSite } from '../store/sites.ts'

type Path = { token: string }

/** The site that a link leads to, as it is shared. */
export async function answerSharedSite(
  _input: unknown,
  context: KeptContext<Path>,
): Promise<Reply<SharedSiteAnswer>> {
  const { site, version } = await findShared(context)
  return present(site, version, [], context)
}

/** Merges what somebody outside answers, as far as it is theirs to say. */
export async function answerMergedSharedSite(
  given: Site,
  context: KeptContext<Path>,
): Promise<Reply<SharedSiteAnswer>> {
  const { scope, precondition, language } = context
  const kept = await findShared(context)
  if (given.id !== kept.id)
    throw refuseInput({ path: ['id'], code: 'other_site', values: { expected: kept.id } }, language)
  precondition.demand(kept.version)
  const reading = readSite(given)
  if ('fault' in reading) throw new TypeError('The schema let something through that is no site')
  const { site: merged, refused } = take(kept.site, reading.site, linkOf(context))
  if (merged === kept.site) return present(merged, kept.version, refused, context)
  if (!fitsLimits(merged)) throw refuseInput({ path: [], code: 'site_too_large', values: {} }, language)
  const isWritten = await updateSite(scope, merged, kept.version)
  if (isWritten) return present(merged, kept.version + 1, refused, context)
  // Somebody was faster; whoever means any version has not seen theirs anyway.
  if (precondition.isAny) return answerMergedSharedSite(given, context)
  throw refuseVersion((await findShared(context)).version)
}

function take(site: Site, given: Site, { audience, withPrices }: SharedSite) {
  const role = roleOf(audience)
  if (role)
    return takeAnswer(site, { ...given, audience: { role, taken: [] } }, siteFacts, listProvableItems())
  if (withPrices) return { site: mergeSites(site, given), refused: [] }
  const about = [...Object.keys(given.fields), ...given.notes.map(note => note.about)]
  const refused = [...new Set(about)].filter(path => liesBelow(path, pricePaths)).sort()
  return { site: mergeSites(site, withoutPrices(given)), refused }
}

const roleOf = (audience: string): Role | undefined => roles.find(role => role === audience)

function linkOf({ caller }: KeptContext): SharedSite {
  if (!caller.siteLink) throw new TypeError('Nobody came by the link of a site')
  return caller.siteLink
}

async function findShared(context: KeptContext): Promise<KeptSite> {
  const kept = await findSite(context.scope, linkOf(context).siteId)
  if (!kept || kept.deletedAt !== null) throw new Problem('not-found', 'detail.not-found.shared-site')
  return kept
}

async function present(
  site: Site,
  version: number,
  refused: string[],
  context: KeptContext,
): Promise<Reply<SharedSiteAnswer>> {
  const { audience, withPrices, expiresAt } = linkOf(context)
  const copy = shareSite(site, roleOf(audience) ?? 'whole', siteFacts, { withPrices })
  const answer = {
    sharedBy: await nameOrganisation(context.scope),
    audience: audience as SharedSiteAnswer['audience'],
    expiresAt,
    site: copy as unknown as SharedSiteAnswer['site'],
    refused,
  }
  return new Reply(answer, { headers: { ETag: etagOf(version) } })
}
