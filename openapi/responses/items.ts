import * as z from 'zod'
import { severities } from '#domain/checklists/procedure.ts'
import { softwareIds } from '#domain/software/pack.ts'
import { citation } from './shared.ts'

const foundItem = z
  .object({
    software: z.enum(softwareIds),
    id: z.string(),
    procedures: z.array(z.string()).min(1).meta({ description: 'Every procedure that it can stand in.' }),
    severity: z.enum(severities),
    text: z.string(),
    excerpt: z
      .string()
      .meta({ description: 'Where most of the words were found: the text, the reason or a command.' }),
    citation,
    link: z.string().meta({ description: 'The item on the page of its first procedure.' }),
  })
  .meta({ id: 'FoundItem', description: 'An item of a checklist in which every word was found.' })

export const foundItems = z
  .object({
    total: z.int().min(0).meta({ description: 'How many were found; at most 50 are listed.' }),
    items: z.array(foundItem).max(50),
  })
  .meta({ id: 'FoundItems', description: 'What was found over all software.' })

export type FoundItemsAnswer = z.infer<typeof foundItems>
