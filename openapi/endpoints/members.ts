import * as z from 'zod/mini'
import { declareKeptEndpoint } from '../endpoint.ts'
import { invitation, invitationList, member, memberList } from '../responses/members.ts'
import { memberRoles } from '../roles.ts'
import { etag, pageInput, pageParameters } from './kept-parameters.ts'
import { changeProblems, keptActionProblems, keptReadProblems, keptWriteProblems } from './problem-sets.ts'

const of = { path: '/api/v1/members', tag: 'Operation' } as const
/** Whom a command made a member has any address that has this form. */
const ADDRESS = /^[!-~\u00a1-\uffff]+@[!-~\u00a1-\uffff]+$/
const address = () => z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254))
const role = z
  .enum(memberRoles)
  .check(z.meta({ description: 'One that may do nothing that whoever gives it may not.' }))

const ofMember = {
  path: '/api/v1/members/{memberEmail}',
  tag: 'Operation',
  pathParameters: {
    memberEmail: {
      schema: address().check(
        z.regex(ADDRESS),
        z.meta({ description: 'The e-mail address of the member, encoded.' }),
      ),
      example: 'petra@example.org',
      notFound: 'detail.not-found.object',
    },
  },
  access: { scope: 'members:write', isConditional: true },
} as const

const invitationRequest = z
  .strictObject({
    email: address().check(z.email(), z.meta({ description: 'To whom the invitation goes.' })),
    role,
  })
  .check(z.meta({ id: 'InvitationRequest', description: 'Who is to join, and as what.' }))
const roleRequest = z
  .strictObject({ role })
  .check(z.meta({ id: 'RoleRequest', description: 'What a member is to be.' }))

export type InvitationRequest = z.infer<typeof invitationRequest>
export type RoleRequest = z.infer<typeof roleRequest>

export const listMembers = declareKeptEndpoint({
  ...of,
  method: 'get',
  access: { scope: 'members:read' },
  summary: 'List members',
  description: 'Who belongs to the organisation, and in which role, the newest first, page by page.',
  input: { from: 'query', choose: () => pageInput, parameters: pageParameters },
  answer: { description: 'One page.', schema: memberList },
  problems: keptReadProblems,
})

export const inviteMember = declareKeptEndpoint({
  ...of,
  method: 'post',
  access: { scope: 'members:write', shownOnce: 'token' },
  summary: 'Invite somebody',
  description:
    'Makes a token with which that person becomes a member by `POST /api/auth/accept-invitation`. It holds for seven days and once, and takes the place of an earlier one for the same address. A server that sends mail also sends the link, in the language of the request.',
  input: {
    from: 'body',
    schema: invitationRequest,
    choose: () => invitationRequest,
    examples: { sales: { summary: 'For sales', value: { email: 'petra@example.org', role: 'sales' } } },
  },
  answer: {
    description: 'The invitation.',
    schema: invitation,
    example: { email: 'petra@example.org', role: 'sales', token: '…' },
    statuses: { 201: { description: 'The invitation is made.' } },
  },
  problems: [...keptWriteProblems, 'conflict'],
})

export const listInvitations = declareKeptEndpoint({
  tag: 'Operation',
  path: '/api/v1/invitations',
  method: 'get',
  access: { scope: 'members:read' },
  summary: 'List open invitations',
  description:
    'Whom an invitation waits for, the newest first, page by page; no token is shown. `DELETE /api/v1/members/{memberEmail}` with `If-Match: *` takes one back.',
  input: { from: 'query', choose: () => pageInput, parameters: pageParameters },
  answer: { description: 'One page.', schema: invitationList },
  problems: keptReadProblems,
})

export const changeMember = declareKeptEndpoint({
  ...ofMember,
  method: 'patch',
  summary: 'Change a role',
  description:
    'Holds from the next request of that person on. The last owner stays one: refused with 409 as long as there is no other.',
  input: {
    from: 'body',
    schema: roleRequest,
    choose: () => roleRequest,
    examples: { viewer: { summary: 'May only read', value: { role: 'viewer' } } },
  },
  answer: {
    description: 'The member.',
    schema: member,
    statuses: { 200: { description: 'The member.', headers: etag } },
  },
  problems: [
    ...keptWriteProblems.filter(code => code !== 'idempotency-key-reused'),
    ...changeProblems,
    'conflict',
  ],
})

export const removeMember = declareKeptEndpoint({
  ...ofMember,
  method: 'delete',
  summary: 'Remove a member',
  description:
    'That person is out with the next request; the account, other organisations and the keys of this one stay. With `If-Match: *` it also takes back an open invitation of somebody who is no member yet. The last owner can not be removed (409).',
  answer: { description: 'Removed.', statuses: { 204: { description: 'Removed.' } } },
  problems: [...keptActionProblems, ...changeProblems, 'conflict'],
})
