import * as z from 'zod/mini'
import { declareEndpoint } from '../endpoint.ts'
import { bodyProblems } from './problem-sets.ts'
import { bodyOf } from './sign-in-request.ts'

const requested = z
  .strictObject({
    newEmail: z
      .string()
      .check(
        z.trim(),
        z.toLowerCase(),
        z.maxLength(254),
        z.email(),
        z.meta({ description: 'The address from then on.' }),
      ),
    password: z
      .string()
      .check(z.maxLength(128), z.meta({ description: 'So that an open browser is not enough.' })),
  })
  .check(z.meta({ id: 'EmailChangeRequest', description: 'Another address for the account.' }))
const confirmed = z
  .strictObject({
    token: z.string().check(z.maxLength(4000), z.meta({ description: 'From the link in the mail.' })),
  })
  .check(z.meta({ id: 'EmailChange', description: 'What proves that the address is theirs.' }))

export type EmailChangeRequest = z.infer<typeof requested>
export type EmailChange = z.infer<typeof confirmed>

const done = z.object({ status: z.literal(true) })
const of = { tag: 'Accounts', method: 'post', needsSession: true } as const
const problems = [
  ...bodyProblems,
  'unauthorized',
  'forbidden',
  'conflict',
  'too-many-requests',
  'store-unavailable',
] as const

export const requestEmailChange = declareEndpoint({
  ...of,
  path: '/api/auth/change-email',
  summary: 'Ask for another e-mail address',
  description:
    'Sends a link to the new address, in the language of the request; until it is followed, the old one holds. The answer is the same where an account has the new address already, but nothing is sent then. Refused where the address comes from a provider (409). A server that sends no mail can prove no address, and answers 404.',
  input: bodyOf(requested, { newEmail: 'jonas.weber@example.org', password: 'four words are easy to keep' }),
  answer: { description: 'It is on its way, where the address is free.', schema: done },
  problems: [...problems, 'not-found'],
})

export const confirmEmailChange = declareEndpoint({
  ...of,
  path: '/api/auth/confirm-email',
  summary: 'Confirm the new e-mail address',
  description:
    'With the token from the link, within an hour, signed in to the account that asked for it. Memberships go with it, sessions stay, and the old address is told by mail.',
  input: { ...bodyOf(confirmed, { token: '…' }), isSecret: () => true },
  answer: { description: 'The address is changed.', schema: done },
  problems,
})
