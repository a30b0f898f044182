import { sql } from 'kysely'
import type { Migration } from '../migrate.ts'

/** The trail can be asked for what one did, for one action, and for one kind of object, the newest first, as deep as it may be. */
export const indexTrailByFilter: Migration = async db => {
  // The other two stand behind, so that a combination is told from the index alone.
  for (const [name, columns] of [
    ['actor', 'actor, created_at, id, action, object'],
    ['action', 'action, created_at, id, actor, object'],
    // A kind is told by its first five letters, which both databases can index alike.
    ['kind', 'substr(object, 1, 5), created_at, id, actor, action, object'],
  ] as const)
    await sql
      .raw(`create index audit_events_of_${name} on audit_events (organisation_id, ${columns})`)
      .execute(db)
}
