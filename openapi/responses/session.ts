import * as z from 'zod'
import { memberRoles } from '../roles.ts'

const organisation = z.object({ id: z.uuid(), name: z.string() })
const role = z.enum(memberRoles)

export const session = z
  .object({
    actor: z.string().meta({ description: '`user:` or `key:` with an id, as the trail names it.' }),
    user: z
      .object({ id: z.string(), name: z.string(), email: z.string() })
      .nullable()
      .meta({ description: 'Who is signed in; null with a key.' }),
    organisation: organisation.meta({ description: 'For whom everything is read and written.' }),
    role: role.nullable().meta({ description: 'In that organisation; null with a key.' }),
    scopes: z.array(z.string()).meta({ description: 'What may be done; to write includes to read.' }),
    organisations: z
      .array(organisation.extend({ role }))
      .meta({ description: 'All that the person belongs to; empty with a key.' }),
  })
  .meta({ id: 'Session', description: 'Who asks, for whom, and what they may.' })

export type SessionAnswer = z.infer<typeof session>
