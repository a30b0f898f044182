import * as z from 'zod'
import { softwareIds } from '#domain/software/pack.ts'
import { ruleset } from './shared.ts'

export const software = z
  .object({
    id: z.enum(softwareIds),
    name: z.string(),
    vendor: z.string(),
    capabilities: z.array(z.enum(['sizing', 'licensing', 'checklists', 'preflight'])),
    document: z
      .object({
        reference: z.string().meta({ description: 'Number or name of the document.' }),
        title: z.string(),
        language: z.enum(['fr', 'de']),
        publisher: z.string(),
      })
      .meta({ description: 'The manual that the rules come from.' }),
    ruleset: ruleset.optional().meta({ description: 'Present where rules are encoded.' }),
  })
  .meta({ id: 'Software', description: 'A system that is installed, and what can be asked about it.' })

export const softwareList = z
  .object({ items: z.array(software) })
  .meta({ id: 'SoftwareList', description: 'Every software that is known.' })

export type SoftwareAnswer = z.infer<typeof software>
