import { recordEvent } from './audit.ts'
import { publish } from './publish.ts'
import type { Db } from './store.ts'

type EmailChange = { userId: string; from: string; to: string; at: string }

/** Whether somebody has an address, or belongs somewhere by it without an account yet. */
export async function isTaken(db: Db, email: string): Promise<boolean> {
  const [user, member] = [
    await db.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst(),
    await db.selectFrom('members').select('email').where('email', '=', email).executeTakeFirst(),
  ]
  return user !== undefined || member !== undefined
}

/**
 * Gives a person another address, and takes along what they belong to, which is kept by the address. False where they
 * no longer have the old one. Belongs in one transaction, so that nobody is ever left without their memberships.
 */
export async function changeEmail(db: Db, { userId, from, to, at }: EmailChange): Promise<boolean> {
  const changed = await db
    .updateTable('users')
    .set({ email: to })
    .where('id', '=', userId)
    .where('email', '=', from)
    .returning('id')
    .executeTakeFirst()
  if (!changed) return false
  const memberships = await db
    .updateTable('members')
    .set(({ eb }) => ({ email: to, version: eb('version', '+', 1) }))
    .where('email', '=', from)
    .returning(['organisationId as organisation', 'role'])
    .execute()
  // A link for a new password that went to the old address opens nothing any more.
  await db.deleteFrom('passwordResets').where('userId', '=', userId).execute()
  for (const { organisation, role } of memberships) {
    const scope = { db, organisation, actor: `user:${userId}`, at }
    await recordEvent(scope, 'changed', `members/${from}`)
    await recordEvent(scope, 'created', `members/${to}`)
    // Whoever listens knows members by their address.
    await publish(scope, 'member.removed', { email: from, role })
    await publish(scope, 'member.joined', { email: to, role })
  }
  return true
}
