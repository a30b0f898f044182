import { declareKeptEndpoint } from '../endpoint.ts'
import { webhookDelivery, webhookDeliveryList } from '../responses/webhooks.ts'
import { idOf, pageInput, pageParameters } from './kept-parameters.ts'
import { keptActionProblems, keptReadProblems } from './problem-sets.ts'

const tag = 'Webhooks'
const webhookId = idOf('webhook')
const accepted = { 202: { description: 'It will be sent.' } } as const
const problems = [...keptActionProblems, 'not-found', 'conflict', 'idempotency-key-reused'] as const

export const testWebhook = declareKeptEndpoint({
  tag,
  path: '/api/v1/webhooks/{webhookId}/test',
  pathParameters: { webhookId },
  method: 'post',
  access: { scope: 'webhooks:write' },
  summary: 'Try a webhook out',
  description: 'Sends a `webhook.test`, whichever events the webhook is told of.',
  answer: { description: 'The message.', schema: webhookDelivery, statuses: accepted },
  problems,
})

export const listWebhookDeliveries = declareKeptEndpoint({
  tag,
  path: '/api/v1/webhooks/{webhookId}/deliveries',
  pathParameters: { webhookId },
  method: 'get',
  access: { scope: 'webhooks:read' },
  summary: 'See what was sent',
  description: 'The messages of the last 30 days with what became of them, the newest first.',
  input: { from: 'query', choose: () => pageInput, parameters: pageParameters },
  answer: { description: 'One page.', schema: webhookDeliveryList },
  problems: [...keptReadProblems, 'not-found'],
})

export const replayWebhookDelivery = declareKeptEndpoint({
  tag,
  path: '/api/v1/webhooks/{webhookId}/deliveries/{deliveryId}/replay',
  pathParameters: { webhookId, deliveryId: idOf('delivery') },
  method: 'post',
  access: { scope: 'webhooks:write' },
  summary: 'Send a message again',
  description:
    'With the same webhook-id and body, signed anew. One that is still waiting for its next attempt is refused with 409.',
  answer: { description: 'The message.', schema: webhookDelivery, statuses: accepted },
  problems,
})
