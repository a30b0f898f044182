import * as z from 'zod'
import { memberRoles } from '../roles.ts'
import { moment } from './shared.ts'
import { nextCursor } from './sites.ts'

const email = z.string().meta({ description: 'The e-mail address, in small letters.' })
const role = z.enum(memberRoles)

export const member = z
  .object({
    email,
    name: z.string().nullable().meta({ description: 'Null as long as there is no account.' }),
    actor: z.string().nullable().meta({
      description: 'As the trail names this one; null as long as there is no account.',
    }),
    role,
    etag: z.string().meta({ description: 'For If-Match.' }),
    createdAt: moment,
  })
  .meta({ id: 'Member', description: 'Somebody who belongs to the organisation.' })

export const memberList = z
  .object({ items: z.array(member), nextCursor })
  .meta({ id: 'MemberList', description: 'Members, the newest first.' })

const openInvitation = z
  .object({
    email,
    role,
    createdAt: moment,
    expiresAt: z.iso.datetime().meta({ description: 'Until when it can be followed, in UTC.' }),
  })
  .meta({ id: 'OpenInvitation', description: 'An invitation that nobody has followed yet.' })

export const invitationList = z
  .object({ items: z.array(openInvitation), nextCursor })
  .meta({ id: 'InvitationList', description: 'Open invitations, the newest first.' })

export const invitation = z
  .object({
    email,
    role,
    token: z.string().nullable().meta({
      description:
        'For `POST /api/auth/accept-invitation`, this once: only its hash is kept, so it is null where the same request comes again with its Idempotency-Key.',
    }),
  })
  .meta({ id: 'Invitation', description: 'Who is asked to join, and as what.' })

export type MemberAnswer = z.infer<typeof member>
export type MemberListAnswer = z.infer<typeof memberList>
export type InvitationListAnswer = z.infer<typeof invitationList>
export type InvitationAnswer = z.infer<typeof invitation>
