import * as z from 'zod/mini'
import { declareEndpoint } from '../endpoint.ts'
import { bodyProblems } from './problem-sets.ts'

const requested = z
  .strictObject({
    email: z
      .string()
      .check(
        z.trim(),
        z.toLowerCase(),
        z.maxLength(254),
        z.email(),
        z.meta({ description: 'Of the account.' }),
      ),
  })
  .check(z.meta({ id: 'PasswordResetRequest', description: 'Whose password is forgotten.' }))
const reset = z
  .strictObject({
    token: z.string().check(z.maxLength(100), z.meta({ description: 'From the link in the mail.' })),
    newPassword: z
      .string()
      .check(z.minLength(10), z.maxLength(128), z.meta({ description: 'At least ten characters.' })),
  })
  .check(z.meta({ id: 'PasswordReset', description: 'The new password.' }))

export type PasswordResetRequest = z.infer<typeof requested>
export type PasswordReset = z.infer<typeof reset>

const done = z.object({ status: z.literal(true) })
const tag = 'Accounts'
const problems = [...bodyProblems, 'too-many-requests', 'store-unavailable'] as const

export const requestPasswordReset = declareEndpoint({
  tag,
  method: 'post',
  path: '/api/auth/request-password-reset',
  summary: 'Ask for a new password',
  description:
    'Sends a link to the address, in the language of the request. The answer is the same whether there is such an account or not. A server that sends no mail answers 404.',
  input: {
    from: 'body',
    schema: requested,
    choose: () => requested,
    examples: { forgotten: { summary: 'Forgotten', value: { email: 'petra@example.org' } } },
  },
  answer: { description: 'It is on its way, where there is such an account.', schema: done },
  problems: [...problems, 'not-found'],
})

export const resetPassword = declareEndpoint({
  tag,
  method: 'post',
  path: '/api/auth/reset-password',
  summary: 'Choose a new password',
  description: 'With the token from the link, within an hour and once. Every session of the account ends.',
  input: {
    from: 'body',
    schema: reset,
    choose: () => reset,
    examples: {
      chosen: { summary: 'A new one', value: { token: '…', newPassword: 'four words are easy to keep' } },
    },
    isSecret: () => true,
  },
  answer: { description: 'The password is changed.', schema: done },
  problems: [...problems, 'forbidden'],
})
