import { v7 as createId } from 'uuid'
import type { TrailAction, TrailObject } from '#domain/shared/trail-names.data.ts'
import type { Scope } from './scope.ts'

/** Adds to the trail of an organisation, in the transaction of what was done; nothing of it is ever changed. */
export async function recordEvent(
  { db, organisation, actor, at }: Scope,
  action: TrailAction,
  object: `${TrailObject}/${string}`,
): Promise<void> {
  await db
    .insertInto('auditEvents')
    .values({ id: createId(), organisationId: organisation, createdAt: at, actor, action, object })
    .execute()
}
