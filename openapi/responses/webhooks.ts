import * as z from 'zod'
import { moment } from './shared.ts'
import { nextCursor } from './sites.ts'

export const webhook = z
  .object({
    id: z.uuid(),
    url: z.string(),
    description: z.string(),
    events: z.array(z.string()).meta({ description: 'What it is told of.' }),
    disabledAt: moment.nullable().meta({ description: 'Since when it is told nothing; null: it is.' }),
    disabledBy: z.enum(['request', 'failures', 'gone']).nullable().meta({
      description:
        '`request`: somebody switched it off; `failures`: five messages in a row could not be delivered; `gone`: the receiver answered 410.',
    }),
    failures: z.int().meta({ description: 'How many messages in a row were given up.' }),
    createdAt: moment,
    updatedAt: moment,
    etag: z.string().meta({ description: 'The version, for If-Match.' }),
  })
  .meta({ id: 'Webhook', description: 'Where the organisation is told of what happens.' })

export const webhookWithSecret = webhook
  .extend({
    secret: z.string().nullable().meta({
      description:
        'What messages are signed with, this once: `whsec_`, and behind it the key in Base64; null where the same request comes again with its Idempotency-Key.',
    }),
  })
  .meta({ id: 'WebhookWithSecret', description: 'A webhook whose secret was just made.' })

export const webhookList = z
  .object({ items: z.array(webhook), nextCursor })
  .meta({ id: 'WebhookList', description: 'Webhooks, the newest first.' })

export const webhookDelivery = z
  .object({
    id: z.uuid(),
    messageId: z
      .string()
      .meta({ description: 'The webhook-id of the message, the same at each attempt and replay.' }),
    event: z.string(),
    state: z.enum(['pending', 'delivered', 'failed']).meta({
      description: '`failed`: given up; a replay tries again.',
    }),
    createdAt: moment,
    nextAttemptAt: moment.nullable(),
    payload: z.record(z.string(), z.unknown()).meta({ description: 'What was sent as the body.' }),
    attempts: z
      .array(
        z
          .object({
            at: moment,
            status: z.int().nullable().meta({ description: 'What the receiver answered, where it did.' }),
            error: z.string().nullable().meta({
              description: 'Why there was no answer, for example `timeout` or `address-not-public`.',
            }),
            milliseconds: z.int(),
            excerpt: z.string().meta({ description: 'The beginning of the answer’s body.' }),
          })
          .meta({ id: 'WebhookAttempt', description: 'One attempt.' }),
      )
      .meta({ description: 'The last five, the newest last.' }),
  })
  .meta({ id: 'WebhookDelivery', description: 'A message to a webhook, and what became of it.' })

export const webhookDeliveryList = z
  .object({ items: z.array(webhookDelivery), nextCursor })
  .meta({ id: 'WebhookDeliveryList', description: 'Messages, the newest first.' })

export type WebhookAnswer = z.infer<typeof webhook>
export type WebhookWithSecretAnswer = z.infer<typeof webhookWithSecret>
export type WebhookListAnswer = z.infer<typeof webhookList>
export type WebhookDeliveryAnswer = z.infer<typeof webhookDelivery>
export type WebhookDeliveryListAnswer = z.infer<typeof webhookDeliveryList>
export type WebhookAttempt = WebhookDeliveryAnswer['attempts'][number]
