import { sql } from 'kysely'
import type { Migration } from '../migrate.ts'

/** A site is found by its UUID however that is spelled, and of two that are made at once in two spellings one is refused. */
export const indexSitesByUuid: Migration = async db => {
  // Those that were kept twice both stay; they are told apart by their spelling.
  const { rows: twice } = await sql`
    select organisation_id from sites group by organisation_id, lower(id) having count(*) > 1 limit 1`.execute(
    db,
  )
  const kind = sql.raw(twice.length === 0 ? 'unique index' : 'index')
  await sql`create ${kind} sites_by_uuid on sites (organisation_id, lower(id))`.execute(db)
}
