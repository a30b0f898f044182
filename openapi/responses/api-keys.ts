import * as z from 'zod'
import { moment } from './shared.ts'
import { nextCursor } from './sites.ts'

export const apiKey = z
  .object({
    id: z.string().meta({ description: 'The part of the key that is no secret.' }),
    name: z.string(),
    scopes: z.array(z.string()).meta({ description: 'What it may do; to write includes to read.' }),
    createdAt: moment,
    expiresAt: moment.nullable().meta({ description: 'From when on it is refused; null: never.' }),
    revokedAt: moment.nullable().meta({ description: 'Since when it is withdrawn; null: it is not.' }),
  })
  .meta({ id: 'ApiKey', description: 'A key, without what is secret of it.' })

export const newApiKey = apiKey
  .extend({
    key: z.string().nullable().meta({
      description:
        'The key, this once: only its hash is kept, so it is null where the same request comes again with its Idempotency-Key.',
    }),
  })
  .meta({ id: 'NewApiKey', description: 'A key that was just made.' })

export const apiKeyList = z
  .object({ items: z.array(apiKey), nextCursor })
  .meta({ id: 'ApiKeyList', description: 'Keys, the newest first.' })

export type ApiKeyAnswer = z.infer<typeof apiKey>
export type NewApiKeyAnswer = z.infer<typeof newApiKey>
export type ApiKeyListAnswer = z.infer<typeof apiKeyList>
