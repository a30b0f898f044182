import * as z from 'zod/mini'
import { inputLimits } from '../shared/input-limits.ts'
import { archiveScopes } from './sizing-facts.ts'

export const managers = z
  .int()
  .check(
    z.gte(1),
    z.lte(inputLimits.managers),
    z.meta({ description: 'Number of agardio.manager devices; devices are whole.' }),
  )
export const productsPerManager = z
  .number()
  .check(
    z.positive(),
    z.lte(inputLimits.productsPerManager),
    z.meta({ description: 'Average number of products that one manager monitors; may be a fraction.' }),
  )
export const archiveScope = z.enum(archiveScopes).check(
  z.meta({
    description: 'Which kinds of services are archived: energies only, energies and powers, or more kinds.',
  }),
)
export const archiveIntervalMinutes = z
  .number()
  .check(z.positive(), z.lte(525_600), z.meta({ description: 'Minutes between two archived values.' }))

/** As much memory in GB as a figure in MB can't be: a machine with 2 GB runs no such software. */
const MOST_MEMORY_GB = 2048

/** Takes memory beyond what a server has for a figure in MB, kB or bytes, and asks. */
function refineMemoryUnit() {
  return z.superRefine<number>((found, context) => {
    if (found <= MOST_MEMORY_GB) return
    const power = found <= MOST_MEMORY_GB * 1024 ? 1 : found <= MOST_MEMORY_GB * 1024 ** 2 ? 2 : 3
    const gb = Math.round((found / 1024 ** power) * 10) / 10
    const values = { unit: (['mega', 'kilo', 'bytes'] as const)[power - 1] ?? 'bytes', gb }
    context.addIssue({ code: 'custom', params: { code: 'memory_in_other_unit', values } })
  })
}

/** A server that exists or is planned, as far as it is known. */
export const machine = z
  .strictObject({
    cpuCores: z.optional(z.int().check(z.gte(1), z.lte(4096), z.meta({ description: 'Physical cores.' }))),
    cpuModel: z.optional(
      z
        .string()
        .check(
          z.trim(),
          z.minLength(1),
          z.maxLength(200),
          z.meta({ description: 'Processor name as Windows shows it.' }),
        ),
    ),
    memoryGb: z.optional(
      z.number().check(
        z.positive(),
        refineMemoryUnit(),
        z.meta({
          description: 'Installed memory in GB, at most 2048: more is asked back as MB, kB or bytes.',
        }),
      ),
    ),
    diskFreeGb: z.optional(
      z.number().check(z.gte(0), z.lte(1_000_000_000), z.meta({ description: 'Free disk space in GB.' })),
    ),
  })
  .check(
    z.meta({
      id: 'Machine',
      description: 'The machine to compare with the specification; every part optional.',
    }),
  )

/** The four questions of the hardware test and, optionally, the machine to compare. */
export const sizingInput = z
  .strictObject({
    managers,
    productsPerManager,
    archiveScope,
    archiveIntervalMinutes,
    machine: z.optional(machine),
  })
  .check(z.meta({ id: 'HardwareSizingRequest' }))

export type Machine = z.infer<typeof machine>
export type SizingInput = z.infer<typeof sizingInput>
