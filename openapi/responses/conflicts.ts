import * as z from 'zod'
import { severities } from '#domain/checklists/procedure.ts'
import { conflictCodes, conflictKinds, remedies } from '#domain/conflicts/conflict-rules.ts'
import { orderReasons } from '#domain/conflicts/order-installations.ts'
import { softwareIds } from '#domain/software/pack.ts'
import { citation, explained } from './shared.ts'

const conflict = z
  .object({
    id: z.string().meta({ description: 'Unique in the answer, the same however the software was ordered.' }),
    code: z.enum(conflictCodes),
    kind: z.enum(conflictKinds),
    severity: z.enum(severities),
    software: z.array(z.enum(softwareIds)).min(2).max(2),
    values: z
      .array(z.union([z.number(), z.string()]))
      .min(2)
      .max(2)
      .meta({ description: 'What each of the two claims: a port, a name, versions.' }),
    text: z.string(),
    remedy: z.object({ code: z.enum(remedies), text: z.string() }).meta({ description: 'What to do.' }),
    citations: z.array(citation).min(1),
  })
  .meta({ id: 'Conflict', description: 'What does not go together between two installations.' })

export const conflicts = z
  .object({
    conflicts: z.array(conflict).meta({ description: 'The worst first.' }),
    order: z
      .array(
        z
          .object({
            position: z.int().min(1),
            software: z.enum(softwareIds),
            reason: z.enum(orderReasons),
            text: z.string(),
            citation,
          })
          .meta({ id: 'OrderStep', description: 'The place of a software in the order of installation.' }),
      )
      .meta({ description: 'The order of installation, each software once.' }),
    ...explained,
  })
  .meta({ id: 'Conflicts', description: 'What clashes on one server and in which order to install.' })

export type ConflictsAnswer = z.infer<typeof conflicts>
