import type { ParameterObject, PathItemObject } from 'openapi3-ts/oas31'
import * as z from 'zod'
import { type Components, convertSchema } from './convert-schema.ts'
import { testEvent, webhookEvents } from './webhook-events.ts'

const header = (name: string, description: string, example: string): ParameterObject => ({
  ...{ name, in: 'header', required: true, description, schema: { type: 'string' }, example },
})

const headers = [
  header(
    'webhook-id',
    'Stands for the message; the same at every attempt and replay, so that a receiver knows what it had already.',
    'msg_01a223ac-1f3f-74f3-8692-636ea6f61d0e',
  ),
  header('webhook-timestamp', 'When the attempt was made, in seconds since 1970.', '1796112000'),
  header(
    'webhook-signature',
    'HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, the three joined by full stops and the body as it came, as v1,BASE64. The key is what follows `whsec_` in the secret, decoded from Base64. While a secret is rotated there is one for each, separated by blanks.',
    'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  ),
]

/** The messages to webhooks as the document describes them, by event. */
export function buildWebhooks(components: Components): [string, PathItemObject][] {
  return Object.entries({ ...webhookEvents, 'webhook.test': testEvent }).map(([event, { summary, data }]) => {
    const message = z.object({
      type: z.literal(event),
      timestamp: z.iso.datetime().meta({ description: 'When it happened, in UTC.' }),
      data,
    })
    const operationId = `on${event.replaceAll(/(?:^|\.)(\w)/g, (_whole, letter: string) => letter.toUpperCase())}`
    return [
      event,
      {
        post: {
          ...{ operationId, tags: ['Webhooks'], summary, parameters: headers, security: [] },
          description: `${summary}. Signed as [Standard Webhooks](https://www.standardwebhooks.com) say; answer within ten seconds with a status from 200 to 299. Anything else, a redirect too, is tried again for about 28 hours; 410 switches the webhook off.`,
          requestBody: {
            required: true,
            content: { 'application/json': { schema: convertSchema(message, 'answer', components) } },
          },
          responses: {
            '204': { description: 'Taken.' },
            '410': { description: 'Never send anything again.' },
          },
        },
      },
    ]
  })
}
