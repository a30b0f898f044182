import { type MemberRole, scopesOfRoles } from '#openapi/roles.ts'
import type { Caller } from './caller.ts'
import type { Db } from './store.ts'
import type { OrganisationId } from './tables.ts'

/** An organisation somebody belongs to. */
export type Membership = { organisation: OrganisationId; name: string; role: MemberRole }

type SessionOf = { id: string; userId: string }

/** The organisations of a person, the one that was joined first at the head. */
export async function listMemberships(db: Db, userId: string): Promise<Membership[]> {
  const rows = await db
    .selectFrom('users')
    .innerJoin('members', 'members.email', 'users.email')
    .innerJoin('organisations', 'organisations.id', 'members.organisationId')
    .select(['organisations.id as organisation', 'organisations.name', 'members.role'])
    .where('users.id', '=', userId)
    .orderBy('members.createdAt')
    .orderBy('organisations.id')
    .execute()
  return rows.flatMap(({ role, ...row }) => (isRole(role) ? [{ ...row, role }] : []))
}

/** Who a person is. */
export function findPerson(db: Db, userId: string) {
  return db
    .selectFrom('users')
    .select(['id', 'name', 'email'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
}

/** Lets a session act for another organisation of the person; undefined where they do not belong to it. */
export async function chooseOrganisation(
  db: Db,
  session: SessionOf,
  organisation: string,
): Promise<Caller | undefined> {
  const memberships = await listMemberships(db, session.userId)
  const found = memberships.find(each => each.organisation === organisation)
  if (!found) return undefined
  await db
    .updateTable('sessions')
    .set({ organisationId: found.organisation })
    .where('id', '=', session.id)
    .execute()
  return callerOf(session, found)
}

/** For whom a session acts, and what its role allows there; undefined for somebody who belongs nowhere. */
export async function identifySession(db: Db, session: SessionOf): Promise<Caller | undefined> {
  const chosen = await db
    .selectFrom('sessions')
    .select('organisationId')
    .where('id', '=', session.id)
    .executeTakeFirst()
  const memberships = await listMemberships(db, session.userId)
  const found =
    memberships.find(({ organisation }) => organisation === chosen?.organisationId) ?? memberships[0]
  return found && callerOf(session, found)
}

function callerOf({ id, userId }: SessionOf, { organisation, role }: Membership): Caller {
  const session = { id, userId }
  return { organisation, actor: `user:${userId}`, scopes: scopesOfRoles[role], session }
}

/** Whether a text is a role that there is. */
export function isRole(role: string): role is MemberRole {
  return Object.hasOwn(scopesOfRoles, role)
}
