import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import { findEqualPorts } from '../parameters/checks/check-ports.ts'
import type { ParameterValue } from '../parameters/parameter.ts'
import { footprints } from '../software/footprints.ts'
import { type SoftwareId, softwareIds } from '../software/pack.ts'
import type { Footprint } from './footprint.ts'
import { settleFootprint } from './settle-footprint.ts'

export type Installation = {
  software: SoftwareId
  parameters?: Readonly<Record<string, ParameterValue | undefined>> | undefined
}
export type ConflictsInput = { installations: Installation[] }

const FEWEST = 2
export const MOST_INSTALLATIONS = 4

/** The schema of each software's entry. */
const installationSchemas = softwareIds.map(id => entryOf(footprints[id]))

const known = new Map<string, (typeof installationSchemas)[number]>(
  softwareIds.map((id, index) => [id, installationSchemas[index] as (typeof installationSchemas)[number]]),
)

/** Chosen for an entry whose software is not known, so that this is the fault and not a parameter. */
const unknown = z.strictObject({ software: z.enum(softwareIds), parameters: z.optional(z.unknown()) })

/** Two to four installations; as the document shows it. */
export const conflictsInput = z.strictObject({
  installations: z
    .array(z.xor(installationSchemas))
    .check(z.minLength(FEWEST), z.maxLength(MOST_INSTALLATIONS)),
})

const count = z.strictObject({
  installations: z.array(z.unknown()).check(z.minLength(FEWEST), z.maxLength(MOST_INSTALLATIONS)),
})

/** The schema that given installations are meant for: each entry against its own software. */
export function chooseConflictsInput(given: unknown): $ZodType<ConflictsInput> {
  const { installations } = (given ?? {}) as { installations?: unknown }
  if (
    !Array.isArray(installations) ||
    installations.length < FEWEST ||
    installations.length > MOST_INSTALLATIONS
  )
    return count as unknown as $ZodType<ConflictsInput>
  const entries = installations.map(entry => known.get(String(entry?.software)) ?? unknown)
  const schema = z.strictObject({ installations: z.tuple(entries as [(typeof entries)[number]]) })
  return schema.check(z.superRefine(findDuplicates)) as unknown as $ZodType<ConflictsInput>
}

function entryOf(footprint: Footprint) {
  const { software, parameters } = footprint
  const shape = Object.fromEntries(
    Object.entries(parameters).map(([name, { schema }]) => [name, z.optional(schema)]),
  )
  const checked = z.strictObject(shape).check(
    z.superRefine((given, context) => {
      const { values, claims } = settleFootprint(footprint, given)
      const ports = claims.flatMap(({ type, parameter }) => (type === 'port' && parameter ? [parameter] : []))
      for (const { parameter, ...fault } of findEqualPorts(values, ports))
        context.addIssue({ code: 'custom', path: [parameter], params: fault })
    }),
  )
  return z.strictObject({ software: z.literal(software), parameters: z.optional(checked) })
}

/** A software named twice is a mistake, unless two of it are the conflict. */
function findDuplicates(
  { installations }: { installations: readonly unknown[] },
  context: { addIssue: (issue: { code: 'custom'; path: PropertyKey[]; params: object }) => void },
): void {
  const seen = new Map<SoftwareId, number>()
  installations.forEach((entry, index) => {
    const { software } = entry as Installation
    const times = (seen.get(software) ?? 0) + 1
    seen.set(software, times)
    const most = footprints[software].claims.some(({ type }) => type === 'single') ? 2 : 1
    if (times > most)
      context.addIssue({
        code: 'custom',
        path: ['installations', index, 'software'],
        params: { code: 'duplicate_software' },
      })
  })
}
