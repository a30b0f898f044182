import * as z from 'zod/mini'
import { line } from '#domain/quotes/quote-fields.ts'
import { declareKeptEndpoint } from '../endpoint.ts'
import { apiKey, apiKeyList, newApiKey } from '../responses/api-keys.ts'
import { scopes } from '../scopes.ts'
import { longestName } from './account-request.ts'
import { created, etag, pageInput, pageParameters } from './kept-parameters.ts'
import { keptActionProblems, keptReadProblems, keptWriteProblems } from './problem-sets.ts'

const of = { path: '/api/v1/api-keys', tag: 'Operation' } as const
const MOST_DAYS = 3650

const request = z
  .strictObject({
    name: line('What the key is for, as the list shows it.', longestName),
    scopes: z
      .array(z.enum(scopes))
      .check(
        z.minLength(1),
        z.maxLength(scopes.length),
        z.meta({ description: 'What it may do: nothing that whoever makes it may not.' }),
      ),
    expiresInDays: z.optional(
      z
        .int()
        .check(
          z.gte(1),
          z.lte(MOST_DAYS),
          z.meta({ description: 'For how many days it holds; left out: until it is withdrawn.' }),
        ),
    ),
  })
  .check(z.meta({ id: 'ApiKeyRequest', description: 'A key that is to be made.' }))

export type ApiKeyRequest = z.infer<typeof request>

export const createApiKey = declareKeptEndpoint({
  ...of,
  method: 'post',
  access: { scope: 'keys:write', shownOnce: 'key' },
  summary: 'Make a key',
  description:
    'Makes a key with which a program acts for the organisation. It is shown this once. A scope that the caller does not have is refused with 403.',
  input: {
    from: 'body',
    schema: request,
    choose: () => request,
    examples: {
      quoting: {
        summary: 'For a quoting tool, for a year',
        value: { name: 'Quoting tool', scopes: ['quotes:write', 'sites:read'], expiresInDays: 365 },
      },
    },
  },
  answer: {
    description: 'The key.',
    schema: newApiKey,
    example: {
      id: '4be1f20c7a9d3358',
      name: 'Quoting tool',
      scopes: ['sites:read', 'quotes:write'],
      createdAt: '2026-12-01T08:00:00.000Z',
      expiresAt: '2027-12-01T08:00:00.000Z',
      revokedAt: null,
      key: 'gw_4be1f20c7a9d3358_…',
    },
    statuses: { 201: { description: 'The key is made.', headers: created } },
  },
  problems: keptWriteProblems,
})

export const listApiKeys = declareKeptEndpoint({
  ...of,
  method: 'get',
  access: { scope: 'keys:read' },
  summary: 'List keys',
  description:
    'The keys of the organisation, also those that were withdrawn, the newest first, page by page; the keys themselves are not kept.',
  input: { from: 'query', choose: () => pageInput, parameters: pageParameters },
  answer: { description: 'One page.', schema: apiKeyList },
  problems: keptReadProblems,
})

const ofKey = {
  path: '/api/v1/api-keys/{keyId}',
  tag: 'Operation',
  pathParameters: {
    keyId: {
      schema: z.string().check(z.regex(/^[0-9a-f]{16}$/), z.meta({ description: 'Id of the key.' })),
      example: '4be1f20c7a9d3358',
      notFound: 'detail.not-found.object',
    },
  },
} as const

export const getApiKey = declareKeptEndpoint({
  ...ofKey,
  method: 'get',
  access: { scope: 'keys:read' },
  summary: 'Get a key',
  description: 'What the list says of it, also once it is withdrawn; the key itself is not kept.',
  answer: {
    description: 'The key.',
    schema: apiKey,
    statuses: { 200: { description: 'The key.', headers: etag } },
  },
  problems: [...keptReadProblems, 'not-found'],
})

export const revokeApiKey = declareKeptEndpoint({
  method: 'delete',
  ...ofKey,
  // A key has no versions, and one that leaked is withdrawn without looking first.
  access: { scope: 'keys:write' },
  summary: 'Withdraw a key',
  description:
    'It is refused from the next request on. Withdrawn once more, it stays withdrawn since then; this is not undone.',
  answer: { description: 'Withdrawn.', statuses: { 204: { description: 'Withdrawn.' } } },
  problems: [...keptActionProblems, 'not-found'],
})
