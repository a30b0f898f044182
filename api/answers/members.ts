import type { PageQuery } from '#openapi/endpoints/kept-parameters.ts'
import type { InvitationRequest, RoleRequest } from '#openapi/endpoints/members.ts'
import type {
  InvitationAnswer,
  InvitationListAnswer,
  MemberAnswer,
  MemberListAnswer,
} from '#openapi/responses/members.ts'
import { scopesOfRoles } from '#openapi/roles.ts'
import { etagOf } from '../access/precondition.ts'
import { refuseMore } from '../access/refuse-more.ts'
import { type KeptContext, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { createInvitation, listInvitations } from '../store/invitations.ts'
import {
  changeRole,
  findMember,
  isLastOwner,
  listMembers,
  type MemberRow,
  removeMember,
  withdrawInvitation,
} from '../store/manage-members.ts'
import { isRole } from '../store/members.ts'
import { lockOrganisation, nameOrganisation } from '../store/organisations.ts'
import { presentPage, readPage } from './kept-pages.ts'

type MemberContext = KeptContext<{ memberEmail: string }>

/** A page of the members. */
export async function answerMemberList(query: PageQuery, context: KeptContext): Promise<MemberListAnswer> {
  return presentPage(await listMembers(context.scope, readPage(query, context)), present)
}

/** Invites somebody. */
export async function answerInvitation(
  { email, role }: InvitationRequest,
  { scope, caller, language, queueMail }: KeptContext,
): Promise<Reply<InvitationAnswer>> {
  refuseMore(caller, scopesOfRoles[role])
  await lockOrganisation(scope)
  const token = await createInvitation(scope, { email, role })
  if (token === undefined) throw new Problem('conflict', 'detail.conflict.member', { email })
  const values = { organisation: await nameOrganisation(scope), token }
  await queueMail?.(scope.db, { kind: 'invitation', to: email, language, values }, scope.at)
  return new Reply({ email, role, token }, { status: 201 })
}

/** A page of the invitations that nobody has followed yet. */
export async function answerInvitationList(
  query: PageQuery,
  context: KeptContext,
): Promise<InvitationListAnswer> {
  return presentPage(await listInvitations(context.scope, readPage(query, context)), ({ id, ...row }) => ({
    email: id,
    ...row,
  }))
}

/** Gives a member another role. */
export async function answerChangedMember(
  { role }: RoleRequest,
  context: MemberContext,
): Promise<Reply<MemberAnswer>> {
  const { scope, caller, path, precondition } = context
  await lockOrganisation(scope)
  const found = await findMember(scope, path.memberEmail)
  if (!found) throw notFound(context)
  precondition.demand(found.version)
  if (found.role === role) return replyWith(found)
  refuseMore(caller, scopesOfRoles[role])
  await refuseLastOwner(context, found)
  await changeRole(scope, found, role)
  return replyWith({ ...found, role, version: found.version + 1 })
}

/** Removes a member, or takes an invitation back. */
export async function answerRemovedMember(_input: unknown, context: MemberContext): Promise<undefined> {
  const { scope, path, precondition } = context
  await lockOrganisation(scope)
  const found = await findMember(scope, path.memberEmail)
  if (found) {
    precondition.demand(found.version)
    await refuseLastOwner(context, found)
    await removeMember(scope, found)
  }
  // Nobody who was removed comes back by an invitation from before.
  const isWithdrawn = (found || precondition.isAny) && (await withdrawInvitation(scope, path.memberEmail))
  if (!found && !isWithdrawn) throw notFound(context)
}

const notFound = ({ path }: MemberContext) =>
  new Problem('not-found', 'detail.not-found.member', { email: path.memberEmail })

/** Without an owner nobody could invite one. */
async function refuseLastOwner({ scope }: MemberContext, found: MemberRow): Promise<void> {
  if (await isLastOwner(scope, found))
    throw new Problem('conflict', 'detail.conflict.last-owner', { email: found.id })
}

function present({ id: email, userId, role, version, ...row }: MemberRow): MemberAnswer {
  if (!isRole(role)) throw new TypeError(`There is no role ${role}`)
  return { ...row, email, actor: userId && `user:${userId}`, role, etag: etagOf(version) }
}

function replyWith(row: MemberRow): Reply<MemberAnswer> {
  return new Reply(present(row), { headers: { ETag: etagOf(row.version) } })
}
