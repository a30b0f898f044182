import * as z from 'zod'
import { archiveScopes } from './archive-scope.ts'

export const managers = z.int().min(1).max(1_000_000).meta({
  description: 'Number of agardio.manager devices; devices are whole.',
})
export const productsPerManager = z.number().positive().max(100_000).meta({
  description: 'Average number of products that one manager monitors; may be a fraction.',
})
export const archiveScope = z.enum(archiveScopes).meta({
  description: 'Which kinds of services are archived: energies only, energies and powers, or more kinds.',
})
export const archiveIntervalMinutes = z.number().positive().max(525_600).meta({
  description: 'Minutes between two archived values.',
})

/** A server that exists or is planned, as far as it is known. */
export const machine = z
  .strictObject({
    cpuCores: z.int().min(1).max(4096).optional().meta({ description: 'Physical cores.' }),
    cpuModel: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'Processor name as Windows shows it.' }),
    memoryGb: z
      .number()
      .positive()
      .max(1_000_000)
      .optional()
      .meta({ description: 'Installed memory in GB.' }),
    diskFreeGb: z
      .number()
      .min(0)
      .max(1_000_000_000)
      .optional()
      .meta({ description: 'Free disk space in GB.' }),
  })
  .meta({ id: 'Machine', description: 'The machine to compare with the specification; every part optional.' })

/** The four questions of the hardware test and, optionally, the machine to compare. */
export const sizingInput = z
  .strictObject({
    managers,
    productsPerManager,
    archiveScope,
    archiveIntervalMinutes,
    machine: machine.optional(),
  })
  .meta({ id: 'HardwareSizingRequest' })

export type Machine = z.infer<typeof machine>
export type SizingInput = z.infer<typeof sizingInput>
