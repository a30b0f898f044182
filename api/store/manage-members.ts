import type { MemberRole } from '#openapi/roles.ts'
import { recordEvent } from './audit.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import { publish } from './publish.ts'
import type { Scope } from './scope.ts'

/** A member; its id is the e-mail address, and there is no name before there is an account. */
export type MemberRow = {
  id: string
  userId: string | null
  name: string | null
  role: string
  createdAt: string
  version: number
}

/** The members of an organisation, the newest first. */
export async function listMembers(scope: Scope, asked: PageAsked): Promise<Page<MemberRow>> {
  const query = selectMembers(scope).orderBy('members.createdAt', 'desc').orderBy('members.email', 'desc')
  return listPage(query, asked, ['members.createdAt', 'members.email'])
}

/** The member with an address. */
export function findMember(scope: Scope, email: string): Promise<MemberRow | undefined> {
  return selectMembers(scope).where('members.email', '=', email).executeTakeFirst()
}

/** Whether an organisation would have no owner without that member; asked while it is locked. */
export async function isLastOwner({ db, organisation }: Scope, { id, role }: MemberRow): Promise<boolean> {
  if (role !== 'owner') return false
  const other = await db
    .selectFrom('members')
    .select('email')
    .where('organisationId', '=', organisation)
    .where('role', '=', 'owner')
    .where('email', '!=', id)
    .executeTakeFirst()
  return other === undefined
}

/** Gives a member another role, from the next request on. */
export async function changeRole(scope: Scope, { id, version }: MemberRow, role: MemberRole): Promise<void> {
  const { db, organisation } = scope
  await db
    .updateTable('members')
    .set({ role, version: version + 1 })
    .where('organisationId', '=', organisation)
    .where('email', '=', id)
    .execute()
  await recordEvent(scope, 'changed', `members/${id}`)
  await publish(scope, 'member.changed', { email: id, role })
}

/** Removes a member, who is out with the next request. */
export async function removeMember(scope: Scope, { id, role }: MemberRow): Promise<void> {
  const { db, organisation } = scope
  await db.deleteFrom('members').where('organisationId', '=', organisation).where('email', '=', id).execute()
  await recordEvent(scope, 'deleted', `members/${id}`)
  await publish(scope, 'member.removed', { email: id, role })
}

/** Takes an invitation back; false where none is open. */
export async function withdrawInvitation(scope: Scope, email: string): Promise<boolean> {
  const { db, organisation } = scope
  const withdrawn = await db
    .deleteFrom('invitations')
    .where('organisationId', '=', organisation)
    .where('email', '=', email)
    .executeTakeFirst()
  if (withdrawn.numDeletedRows === 0n) return false
  await recordEvent(scope, 'deleted', `invitations/${email}`)
  return true
}

function selectMembers({ db, organisation }: Scope) {
  return db
    .selectFrom('members')
    .leftJoin('users', 'users.email', 'members.email')
    .select(['members.email as id', 'users.id as userId', 'users.name'])
    .select(['members.role', 'members.createdAt', 'members.version'])
    .where('members.organisationId', '=', organisation)
}
