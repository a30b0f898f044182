import type { Migration } from '../migrate.ts'

/** The trail can be asked for what was done last to one object. */
export const indexEventsOfObject: Migration = async db => {
  await db.schema
    .createIndex('audit_events_of_object')
    .on('audit_events')
    .columns(['organisation_id', 'object', 'created_at', 'id'])
    .execute()
}
