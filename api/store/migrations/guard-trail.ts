import { sql } from 'kysely'
import type { Migration } from '../migrate.ts'

const SAID = 'audit events are never changed'

/** The trail can only grow, also for whoever reaches the database by another way than this program. */
export const guardTrail: Migration = async (db, _text, kind) => {
  if (kind === 'sqlite') {
    for (const change of ['update', 'delete'])
      await sql
        .raw(
          `create trigger audit_events_${change} before ${change} on audit_events begin select raise(abort, '${SAID}'); end`,
        )
        .execute(db)
    return
  }
  await sql
    .raw(
      `create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception '${SAID}'; end $$`,
    )
    .execute(db)
  for (const [name, change, each] of [
    ['rows', 'update or delete', 'row'],
    ['table', 'truncate', 'statement'],
  ])
    await sql
      .raw(
        `create trigger audit_events_${name} before ${change} on audit_events for each ${each} execute function refuse_change()`,
      )
      .execute(db)
}
