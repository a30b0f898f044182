import * as z from 'zod/mini'
import { checkText } from '#domain/parameters/checks/check-text.ts'
import { refine } from '#domain/parameters/parameter.ts'
import { declareKeptEndpoint } from '../endpoint.ts'
import { webhook, webhookList, webhookWithSecret } from '../responses/webhooks.ts'
import { webhookEventNames } from '../webhook-events.ts'
import { created, etag, idOf, pageInput, pageParameters } from './kept-parameters.ts'
import { changeProblems, keptActionProblems, keptReadProblems, keptWriteProblems } from './problem-sets.ts'

const all = { path: '/api/v1/webhooks', tag: 'Webhooks' } as const
const one = {
  path: '/api/v1/webhooks/{webhookId}',
  tag: 'Webhooks',
  pathParameters: { webhookId: idOf('webhook') },
} as const
const reading = { scope: 'webhooks:read' } as const
const writing = { scope: 'webhooks:write' } as const
const changing = { ...writing, isConditional: true } as const
const writeProblems = keptWriteProblems.filter(code => code !== 'idempotency-key-reused')

const url = () =>
  z
    .string()
    .check(
      z.trim(),
      z.maxLength(2000),
      z.meta({ description: 'An https address on a public host, without user name and password.' }),
    )
const events = () =>
  z
    .array(z.enum(webhookEventNames))
    .check(
      z.minLength(1),
      z.maxLength(webhookEventNames.length),
      z.meta({ description: 'What it is told of.' }),
    )
const description = () =>
  z.string().check(z.trim(), z.maxLength(200), refine(checkText), z.meta({ description: 'What it is for.' }))

const request = z
  .strictObject({ url: url(), events: events(), description: z.optional(description()) })
  .check(z.meta({ id: 'WebhookRequest', description: 'A webhook that is to be made.' }))
const change = z
  .strictObject({
    url: z.optional(url()),
    events: z.optional(events()),
    description: z.optional(description()),
    isEnabled: z.optional(
      z
        .boolean()
        .check(z.meta({ description: 'false switches it off; true on again, its failures forgotten.' })),
    ),
  })
  .check(z.meta({ id: 'WebhookChange', description: 'What is to be another; the rest stays.' }))

export type WebhookRequest = z.infer<typeof request>
export type WebhookChange = z.infer<typeof change>

export const createWebhook = declareKeptEndpoint({
  ...all,
  method: 'post',
  access: { ...writing, shownOnce: 'secret' },
  summary: 'Make a webhook',
  description:
    'From now on the address is sent what happens, signed with a secret that is shown this once. See the `webhooks` of this document for the messages. An organisation has twenty at most.',
  input: {
    from: 'body',
    schema: request,
    choose: () => request,
    examples: {
      quotes: {
        summary: 'What customers decide',
        value: {
          url: 'https://crm.example.org/hooks/quotes',
          events: ['quote.accepted', 'quote.declined', 'quote.expired'],
        },
      },
    },
  },
  answer: {
    description: 'The webhook.',
    schema: webhookWithSecret,
    statuses: { 201: { description: 'The webhook is made.', headers: created } },
  },
  problems: [...keptWriteProblems, 'conflict'],
})

export const listWebhooks = declareKeptEndpoint({
  ...all,
  method: 'get',
  access: reading,
  summary: 'List webhooks',
  description: 'Those that are switched off are among them; no secret is shown.',
  input: { from: 'query', choose: () => pageInput, parameters: pageParameters },
  answer: { description: 'One page.', schema: webhookList },
  problems: keptReadProblems,
})

export const getWebhook = declareKeptEndpoint({
  ...one,
  method: 'get',
  access: reading,
  summary: 'Get a webhook',
  description: 'As it stands, without its secret.',
  answer: {
    description: 'The webhook.',
    schema: webhook,
    statuses: { 200: { description: 'The webhook.', headers: etag } },
  },
  problems: [...keptReadProblems, 'not-found'],
})

export const changeWebhook = declareKeptEndpoint({
  ...one,
  method: 'patch',
  access: changing,
  summary: 'Change a webhook',
  description: 'What waits to be delivered goes to the new address.',
  input: {
    from: 'body',
    schema: change,
    choose: () => change,
    examples: { off: { summary: 'Switch it off', value: { isEnabled: false } } },
  },
  answer: {
    description: 'The webhook.',
    schema: webhook,
    statuses: { 200: { description: 'The webhook.', headers: etag } },
  },
  problems: [...writeProblems, ...changeProblems],
})

export const deleteWebhook = declareKeptEndpoint({
  ...one,
  method: 'delete',
  access: changing,
  summary: 'Delete a webhook',
  description: 'Its deliveries go with it, also those that were not delivered yet.',
  answer: { description: 'Deleted.', statuses: { 204: { description: 'Deleted.' } } },
  problems: [...keptActionProblems, ...changeProblems],
})

export const rotateWebhookSecret = declareKeptEndpoint({
  ...one,
  path: '/api/v1/webhooks/{webhookId}/secret',
  method: 'post',
  access: { ...writing, shownOnce: 'secret' },
  summary: 'Make another secret',
  description:
    'For 24 hours messages are signed with both, so that the receiver has the time to change to the new one, which is shown this once.',
  answer: {
    description: 'The webhook with its new secret.',
    schema: webhookWithSecret,
    statuses: { 200: { description: 'The webhook with its new secret.', headers: etag } },
  },
  problems: [...keptActionProblems, 'not-found', 'idempotency-key-reused'],
})
