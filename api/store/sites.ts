import { sql } from 'kysely'
import { findLastChange } from '#domain/site/find-last-change.ts'
import type { Site } from '#domain/site/site.ts'
import { foldText, listSpellings } from '#reports/find-words.ts'
import { recordEvent } from './audit.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import { publish } from './publish.ts'
import type { Scope } from './scope.ts'

export type SiteRow = {
  id: string
  version: number
  name: string
  changedAt: string | null
  changedBy: string | null
  createdAt: string
  updatedAt: string
  deletedAt: string | null
}
export type KeptSite = SiteRow & { site: Site }

const columns = [
  ...(['id', 'version', 'name', 'changedAt', 'changedBy'] as const),
  ...(['createdAt', 'updatedAt', 'deletedAt'] as const),
]

type SitesAsked = PageAsked & {
  /** Only those that were deleted, or those with the others; else only those that are there. */
  deleted?: 'only' | 'too' | undefined
  search?: string | undefined
  /** Those that were changed last stand first instead of the newest. */
  isByChange?: boolean
}

/** How long what was deleted can be had back. */
const KEPT_DAYS = 30
const DAY_MS = 86_400_000

/** Until when something that was deleted can be had back. */
export const endOfBin = (deletedAt: string) =>
  new Date(Date.parse(deletedAt) + KEPT_DAYS * DAY_MS).toISOString()

/** Keeps a new site; false where the organisation has one of its id, or has deleted one that can be had back. */
export async function insertSite(scope: Scope, site: Site): Promise<boolean> {
  return (await insert(scope, site)) || ((await purge(scope, site.id)) && (await insert(scope, site)))
}

async function insert(scope: Scope, site: Site): Promise<boolean> {
  const { db, organisation, at } = scope
  const made = await db
    .insertInto('sites')
    .values({
      ...{ organisationId: organisation, id: site.id, version: 1, ...written(site) },
      ...{ createdAt: at, updatedAt: at, deletedAt: null },
    })
    // Of the same UUID, or of another spelling of it.
    .onConflict(conflict => conflict.doNothing())
    .returning(['id', 'name', 'version'])
    .executeTakeFirst()
  if (!made) return false
  await recordEvent(scope, 'created', `sites/${site.id}`)
  await publish(scope, 'site.created', made)
  return true
}

/** Takes away what can no longer be had back and only waits for the next sweep. */
async function purge(scope: Scope, id: string): Promise<boolean> {
  const { db, organisation, at } = scope
  const { numDeletedRows } = await db
    .deleteFrom('sites')
    .where('organisationId', '=', organisation)
    .where(isSpelled('id', id))
    .where('deletedAt', '<', oldestDeletion(at))
    .executeTakeFirst()
  if (Number(numDeletedRows) === 0) return false
  await recordEvent(scope, 'purged', `sites/${id}`)
  return true
}

/** Whether a column has a UUID: whoever made the site wrote it, in small letters, in capitals or in both. */
export function isSpelled(column: 'id' | 'siteId', id: string) {
  return sql<boolean>`lower(${sql.ref(column)}) = ${id.toLowerCase()}`
}

/** A site of the organisation; one that was deleted is told by its moment. */
export async function findSite({ db, organisation, at }: Scope, id: string): Promise<KeptSite | undefined> {
  const all = await db
    .selectFrom('sites')
    .select([...columns, 'body'])
    .where('organisationId', '=', organisation)
    .where(isSpelled('id', id))
    .execute()
  const found = all.find(row => row.id === id) ?? all[0]
  if (!found) return undefined
  const { body, ...row } = found
  if (row.deletedAt !== null && row.deletedAt < oldestDeletion(at)) return undefined
  return { ...row, site: JSON.parse(body) as Site }
}

/** Writes a site where its version is still that one; false where somebody was faster. */
export async function updateSite(scope: Scope, site: Site, version: number): Promise<boolean> {
  return change(scope, site.id, version, 'changed', written(site))
}

/** Deletes a site, or takes that back, where its version is still that one. */
export async function markSite(
  scope: Scope,
  id: string,
  version: number,
  isDeleted: boolean,
): Promise<boolean> {
  const deletedAt = isDeleted ? scope.at : null
  return change(scope, id, version, isDeleted ? 'deleted' : 'restored', { deletedAt })
}

/** Sites: the newest, or those that were changed last, first; those that every word of a search is found in. */
export async function listSites(scope: Scope, asked: SitesAsked): Promise<Page<SiteRow>> {
  const { db, organisation, at } = scope
  const { deleted, search = '', isByChange = false } = asked
  const moment = isByChange ? 'updatedAt' : 'createdAt'
  let query = db
    .selectFrom('sites')
    .select(columns)
    .where('organisationId', '=', organisation)
    .orderBy(moment, 'desc')
    .orderBy('id', 'desc')
  const oldest = oldestDeletion(at)
  if (deleted === 'only') query = query.where('deletedAt', '>=', oldest)
  else if (deleted === 'too')
    query = query.where(eb => eb.or([eb('deletedAt', 'is', null), eb('deletedAt', '>=', oldest)]))
  else query = query.where('deletedAt', 'is', null)
  // PostgreSQL has no text with this character, so nothing is found in it.
  if (search.includes('\0')) return { rows: [], next: null }
  // No pattern, so that no character of the word means something else.
  for (const forms of listSpellings(search))
    query = query.where(eb =>
      eb.or(
        forms.map(form =>
          eb(eb.fn('replace', ['searched', eb.val(form), eb.val('')]), '!=', eb.ref('searched')),
        ),
      ),
    )
  const { rows, next } = await listPage(query, asked, [moment, 'id'])
  const last = rows.at(-1)
  return { rows, next: next && last ? { createdAt: last[moment], id: last.id } : null }
}

async function change(
  scope: Scope,
  id: string,
  version: number,
  action: 'changed' | 'deleted' | 'restored',
  values: Partial<ReturnType<typeof written>> & { deletedAt?: string | null },
): Promise<boolean> {
  const { db, organisation, at } = scope
  const updated = await db
    .updateTable('sites')
    .set({ ...values, version: version + 1, updatedAt: at })
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning(['id', 'name', 'version'])
    .executeTakeFirst()
  if (!updated) return false
  await recordEvent(scope, action, `sites/${id}`)
  await publish(scope, `site.${action}`, updated)
  return true
}

const oldestDeletion = (at: string) => new Date(Date.parse(at) - KEPT_DAYS * DAY_MS).toISOString()

const written = (site: Site) => ({ ...describeSite(site), body: JSON.stringify(site) })

/** A text as a column holds it: PostgreSQL keeps no U+0000, and nobody looks for one. */
const storable = (value: unknown) => String(value).replaceAll('\0', ' ')

/** What a list tells of a site, and what a search looks into. */
export function describeSite(site: Site) {
  const [name = '', customer = '', address = ''] = ['name', 'customer', 'address'].map(path =>
    storable(site.fields[path]?.value ?? ''),
  )
  const { at: changedAt = null, by = null } = findLastChange(site) ?? {}
  return {
    name,
    changedAt,
    changedBy: by && storable(by),
    searched: foldText(`${name} ${customer} ${address}`),
  }
}
