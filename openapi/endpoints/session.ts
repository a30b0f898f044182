import * as z from 'zod/mini'
import { declareEndpoint, declareKeptEndpoint } from '../endpoint.ts'
import { session } from '../responses/session.ts'
import {
  acceptanceExamples,
  acceptanceRequest,
  isSecretOfAccount,
  setUpExamples,
  setUpRequest,
} from './account-request.ts'
import { bodyProblems, keptReadProblems, keptWriteProblems } from './problem-sets.ts'

// Whoever is let in at all may read sites.
const access = { scope: 'sites:read' } as const
const of = { path: '/api/v1/session', tag: 'Operation', access } as const

export const getSession = declareKeptEndpoint({
  ...of,
  method: 'get',
  summary: 'Who asks',
  description: 'The person or key that the request comes from, the organisation, and what may be done there.',
  answer: { description: 'Who asks.', schema: session },
  problems: keptReadProblems,
})

const choice = z
  .strictObject({
    organisation: z.string().check(z.maxLength(60), z.meta({ description: 'Id of one of `organisations`.' })),
  })
  .check(z.meta({ id: 'SessionChoice', description: 'For which organisation somebody acts.' }))

export type SessionChoice = z.infer<typeof choice>

export const putSession = declareKeptEndpoint({
  ...of,
  method: 'put',
  summary: 'Act for another organisation',
  description: 'Whoever belongs to several organisations chooses here for which one this session acts.',
  input: {
    from: 'body',
    schema: choice,
    choose: () => choice,
    examples: {
      other: { summary: 'Another one', value: { organisation: '0b5f3a52-6a0e-4c5f-9d0c-1f6b1c8f2d11' } },
    },
  },
  answer: { description: 'Who asks, from now on.', schema: session },
  problems: [...keptWriteProblems.filter(code => code !== 'idempotency-key-reused'), 'not-found'],
})

/** Makes the first account; under /api/auth, beside what better-auth answers there. */
export const setUp = declareEndpoint({
  method: 'post',
  path: '/api/auth/set-up',
  tag: 'Accounts',
  summary: 'Make the first account',
  description: 'Needs the code that stands in the log of a server which has no account yet.',
  input: {
    from: 'body',
    schema: setUpRequest,
    choose: () => setUpRequest,
    examples: setUpExamples,
    isSecret: isSecretOfAccount,
  },
  answer: {
    description: 'The account.',
    schema: z.object({ id: z.string() }),
    statuses: { 201: { description: 'The account is made.' } },
  },
  problems: [...bodyProblems, 'forbidden', 'conflict', 'store-unavailable'],
})

/** Follows an invitation, beside it. */
export const acceptInvitation = declareEndpoint({
  method: 'post',
  path: '/api/auth/accept-invitation',
  tag: 'Accounts',
  summary: 'Follow an invitation',
  description: 'Whoever has no account yet gets one; an invitation holds for seven days and once.',
  input: {
    from: 'body',
    schema: acceptanceRequest,
    choose: () => acceptanceRequest,
    examples: acceptanceExamples,
    isSecret: isSecretOfAccount,
  },
  answer: {
    description: 'The account.',
    schema: z.object({ id: z.string(), email: z.string() }),
    statuses: { 201: { description: 'The person is a member.' } },
  },
  problems: [...bodyProblems, 'forbidden', 'store-unavailable'],
})
