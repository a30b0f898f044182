import { hash, randomBytes } from 'node:crypto'
import type { MemberRole } from '#openapi/roles.ts'
import { recordEvent } from './audit.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import { findPerson, isRole } from './members.ts'
import { publish } from './publish.ts'
import type { Scope } from './scope.ts'
import type { Db } from './store.ts'
import type { OrganisationId } from './tables.ts'

const DAYS = 7
const DAY_MS = 86_400_000

/**
 * Invites somebody and returns the token, this once; only its hash is kept. A second invitation takes the place of the
 * first; undefined where the person is a member already.
 */
export async function createInvitation(
  scope: Scope,
  { email: given, role }: { email: string; role: MemberRole },
): Promise<string | undefined> {
  const { db, organisation, at } = scope
  const email = given.toLowerCase()
  const known = await db
    .selectFrom('members')
    .select('role')
    .where('organisationId', '=', organisation)
    .where('email', '=', email)
    .executeTakeFirst()
  const hasAccount = await db.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst()
  // Whom a command made a member has no account before the invitation.
  if (known && (hasAccount || known.role !== role)) return undefined
  await db
    .deleteFrom('invitations')
    .where('organisationId', '=', organisation)
    .where('email', '=', email)
    .execute()
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.parse(at) + DAYS * DAY_MS).toISOString()
  await db
    .insertInto('invitations')
    .values({
      tokenHash: hash('sha256', token),
      organisationId: organisation,
      email,
      role,
      createdAt: at,
      expiresAt,
    })
    .execute()
  await recordEvent(scope, 'created', `invitations/${email}`)
  return token
}

export type OpenInvitation = { id: string; role: MemberRole; createdAt: string; expiresAt: string }

/** The invitations of an organisation that can still be followed, the newest first; their id is the address. */
export async function listInvitations(
  { db, organisation, at }: Scope,
  asked: PageAsked,
): Promise<Page<OpenInvitation>> {
  const query = db
    .selectFrom('invitations')
    .select(['email as id', 'role', 'createdAt', 'expiresAt'])
    .where('organisationId', '=', organisation)
    .where('expiresAt', '>', at)
    .orderBy('createdAt', 'desc')
    .orderBy('email', 'desc')
  const { rows, next } = await listPage(query, asked, ['createdAt', 'email'])
  return { rows: rows.flatMap(row => (isRole(row.role) ? [{ ...row, role: row.role }] : [])), next }
}

export type TakenInvitation = { organisation: OrganisationId; email: string; role: MemberRole }

/** Uses an invitation up, in the transaction that follows it; undefined where there is none of that token that holds. */
export async function takeInvitation(
  db: Db,
  token: string,
  at: string,
): Promise<TakenInvitation | undefined> {
  const taken = await db
    .deleteFrom('invitations')
    .where('tokenHash', '=', hash('sha256', token))
    .where('expiresAt', '>', at)
    .returning(['organisationId as organisation', 'email', 'role'])
    .executeTakeFirst()
  return taken && isRole(taken.role) ? { ...taken, role: taken.role } : undefined
}

/** Makes whoever was invited a member. */
export async function addMember(scope: Scope, { email, role }: TakenInvitation): Promise<void> {
  const { db, organisation, at } = scope
  await db
    .insertInto('members')
    .values({ organisationId: organisation, email, role, createdAt: at })
    .onConflict(conflict => conflict.columns(['organisationId', 'email']).doNothing())
    .execute()
  await recordEvent(scope, 'accepted', `invitations/${email}`)
  await publish(scope, 'member.joined', { email, role })
}

/** Whether somebody is waited for at an address: invited, or named by a command. */
export async function isExpected(db: Db, email: string, at: string): Promise<boolean> {
  const [invited, named] = await Promise.all([
    db
      .selectFrom('invitations')
      .select('email')
      .where('email', '=', email)
      .where('expiresAt', '>', at)
      .executeTakeFirst(),
    db.selectFrom('members').select('email').where('email', '=', email).executeTakeFirst(),
  ])
  return invited !== undefined || named !== undefined
}

/** Follows every invitation to the address of a person, which somebody vouches for who is trusted. */
export async function followInvitations(db: Db, userId: string, at: string): Promise<void> {
  const { email } = await findPerson(db, userId)
  const taken = await db
    .deleteFrom('invitations')
    .where('email', '=', email)
    .where('expiresAt', '>', at)
    .returning(['organisationId as organisation', 'email', 'role'])
    .execute()
  for (const { role, ...invitation } of taken)
    if (isRole(role))
      await addMember(
        { db, organisation: invitation.organisation, actor: `user:${userId}`, at },
        { ...invitation, role },
      )
}
