import { v7 as createId } from 'uuid'
import type { Scope } from './scope.ts'

export type AuditAction =
  | 'created'
  | 'changed'
  | 'deleted'
  | 'restored'
  | 'issued'
  | 'accepted'
  | 'declined'
  | 'withdrawn'
  | 'revised'
  | 'expired'
  | 'purged'
  | 'disabled'

/** Adds to the trail of an organisation, in the transaction of what was done; nothing of it is ever changed. */
export async function recordEvent(
  { db, organisation, actor, at }: Scope,
  action: AuditAction,
  object: `${string}/${string}`,
): Promise<void> {
  await db
    .insertInto('auditEvents')
    .values({ id: createId(), organisationId: organisation, createdAt: at, actor, action, object })
    .execute()
}
