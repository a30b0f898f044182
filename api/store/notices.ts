import { v7 as createId } from 'uuid'
import type { NoticeKind } from '#openapi/responses/notices.ts'
import { scopesOfRoles } from '#openapi/roles.ts'
import { allows } from '#openapi/scopes.ts'
import { listPage, type Page, type PageAsked } from './list-page.ts'
import { isRole } from './members.ts'
import type { Scope } from './scope.ts'

export type NoticeRow = {
  id: string
  kind: string
  object: string
  details: string
  createdAt: string
  readAt: string | null
}

export type Recipient = { id: string; name: string; email: string }

/** Who should know: the person that an object belongs to, where they may still see it, or else every owner. */
export async function findRecipients(
  { db, organisation }: Scope,
  owner: string | null = null,
): Promise<Recipient[]> {
  const members = await db
    .selectFrom('members')
    .innerJoin('users', 'users.email', 'members.email')
    .select(['users.id', 'users.name', 'users.email', 'members.role'])
    .where('members.organisationId', '=', organisation)
    .where(eb =>
      eb.or([eb('members.role', '=', 'owner'), eb('users.id', '=', owner?.slice('user:'.length) ?? '')]),
    )
    .execute()
  const own = members.filter(
    ({ id, role }) => owner === `user:${id}` && isRole(role) && allows(scopesOfRoles[role], 'quotes:read'),
  )
  return own.length > 0 ? own : members.filter(({ role }) => role === 'owner')
}

/** Tells people something, in the transaction of what happened. */
export async function insertNotices(
  { db, organisation, at }: Scope,
  recipients: readonly Recipient[],
  { kind, object, details }: { kind: NoticeKind; object: string; details: object },
): Promise<void> {
  if (recipients.length === 0) return
  await db
    .insertInto('notices')
    .values(
      recipients.map(({ id: userId }) => ({
        ...{ organisationId: organisation, id: createId(), userId, kind, object },
        ...{ details: JSON.stringify(details), createdAt: at, readAt: null },
      })),
    )
    .execute()
}

/** What a person was told, the newest first. */
export function listNotices(
  { db, organisation }: Scope,
  userId: string,
  asked: PageAsked & { isUnread: boolean },
): Promise<Page<NoticeRow>> {
  const query = db
    .selectFrom('notices')
    .select(['id', 'kind', 'object', 'details', 'createdAt', 'readAt'])
    .where('organisationId', '=', organisation)
    .where('userId', '=', userId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
  return listPage(asked.isUnread ? query.where('readAt', 'is', null) : query, asked)
}

/** How many a person has not read. */
export async function countUnread(
  { db, organisation }: Pick<Scope, 'db' | 'organisation'>,
  userId: string,
): Promise<number> {
  const { count } = await db
    .selectFrom('notices')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('organisationId', '=', organisation)
    .where('userId', '=', userId)
    .where('readAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Marks notices of a person as read; those of others stay as they are. */
export async function markRead(
  { db, organisation, at }: Scope,
  userId: string,
  ids: readonly string[],
): Promise<void> {
  await db
    .updateTable('notices')
    .set({ readAt: at })
    .where('organisationId', '=', organisation)
    .where('userId', '=', userId)
    .where('id', 'in', [...ids])
    .where('readAt', 'is', null)
    .execute()
}
