import * as z from 'zod'

export const collector = z
  .object({ fileName: z.string(), script: z.string().meta({ description: 'The script, in ASCII.' }) })
  .meta({ id: 'Collector', description: 'A script that collects the evidence of a machine.' })

export type CollectorAnswer = z.infer<typeof collector>
