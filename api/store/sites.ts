import type { Site } from '#domain/site/site.ts'
import { recordEvent } from './audit.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import type { Scope } from './scope.ts'

export type SiteRow = {
  id: string
  version: number
  name: string
  createdAt: string
  updatedAt: string
  deletedAt: string | null
}
export type KeptSite = SiteRow & { site: Site }

const columns = ['id', 'version', 'name', 'createdAt', 'updatedAt', 'deletedAt'] as const

/** How long what was deleted can be had back. */
const KEPT_DAYS = 30
const DAY_MS = 86_400_000

/** Keeps a new site; false where the organisation has one of its id, deleted ones too. */
export async function insertSite(scope: Scope, site: Site): Promise<boolean> {
  const { db, organisation, at } = scope
  const made = await db
    .insertInto('sites')
    .values({
      ...{ organisationId: organisation, id: site.id, version: 1, ...written(site) },
      ...{ createdAt: at, updatedAt: at, deletedAt: null },
    })
    .onConflict(conflict => conflict.columns(['organisationId', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) await recordEvent(scope, 'created', `sites/${site.id}`)
  return made !== undefined
}

/** A site of the organisation; one that was deleted is told by its moment. */
export async function findSite({ db, organisation, at }: Scope, id: string): Promise<KeptSite | undefined> {
  const found = await db
    .selectFrom('sites')
    .select([...columns, 'body'])
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) return undefined
  const { body, ...row } = found
  const oldest = new Date(Date.parse(at) - KEPT_DAYS * DAY_MS).toISOString()
  if (row.deletedAt !== null && row.deletedAt < oldest) return undefined
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

/** Sites, the newest first: those that are there, or those that were deleted. */
export async function listSites(scope: Scope, asked: PageAsked, isDeleted: boolean): Promise<Page<SiteRow>> {
  const { db, organisation } = scope
  const query = db
    .selectFrom('sites')
    .select(columns)
    .where('organisationId', '=', organisation)
    .where('deletedAt', isDeleted ? 'is not' : 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
  return listPage(query, asked)
}

async function change(
  scope: Scope,
  id: string,
  version: number,
  action: 'changed' | 'deleted' | 'restored',
  values: { name?: string; body?: string; deletedAt?: string | null },
): Promise<boolean> {
  const { db, organisation, at } = scope
  const updated = await db
    .updateTable('sites')
    .set({ ...values, version: version + 1, updatedAt: at })
    .where('organisationId', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) return false
  await recordEvent(scope, action, `sites/${id}`)
  return true
}

function written(site: Site): { name: string; body: string } {
  return { name: String(site.fields.name?.value ?? ''), body: JSON.stringify(site) }
}
