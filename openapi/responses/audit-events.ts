import * as z from 'zod'
import { moment } from './shared.ts'
import { nextCursor } from './sites.ts'

const auditEvent = z
  .object({
    id: z.uuid(),
    createdAt: moment,
    actor: z.string().meta({
      description:
        '`user:` or `key:` with an id, `command`, `link:` with an id and the name that a customer gave, or `job` for what happens by itself.',
    }),
    actorName: z.string().nullable().meta({
      description: 'What that person or key is called now; null where there is none of it any more.',
    }),
    action: z.string().meta({ description: 'What was done, for example `issued`.' }),
    object: z.string().meta({ description: 'To what, for example `quotes/` with its id.' }),
  })
  .meta({ id: 'AuditEvent', description: 'Who did what, and when.' })

export const auditEventList = z
  .object({ items: z.array(auditEvent), nextCursor })
  .meta({ id: 'AuditEventList', description: 'The trail, the newest first.' })

export type AuditEventListAnswer = z.infer<typeof auditEventList>
