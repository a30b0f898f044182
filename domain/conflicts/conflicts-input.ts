import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import { findEqualPorts } from '../parameters/checks/check-ports.ts'
import type { ParameterValue } from '../parameters/parameter.ts'
import { type Footprint, type Footprints, listSoftware } from './footprint.ts'
import { settleFootprint } from './settle-footprint.ts'

export type Installation<Id extends string> = {
  software: Id
  parameters?: Readonly<Record<string, ParameterValue | undefined>> | undefined
}
export type ConflictsInput<Id extends string> = { installations: Installation<Id>[] }

const FEWEST = 2
const MOST_INSTALLATIONS = 4

const count = z.strictObject({
  installations: z.array(z.unknown()).check(z.minLength(FEWEST), z.maxLength(MOST_INSTALLATIONS)),
})

/**
 * The schemas of two to four installations of the software that has a footprint: one as the document shows it, and
 * the one that given installations are meant for, each entry against its own software.
 */
export function createConflictsInput<Id extends string>(footprints: Footprints<Id>) {
  const ids = listSoftware(footprints)
  const entries = ids.map(id => entryOf(footprints[id]))
  const known = new Map<string, (typeof entries)[number]>(
    entries.map((entry, index) => [ids[index] as Id, entry]),
  )
  // Chosen for an entry whose software is not known, so that this is the fault and not a parameter.
  const unknown = z.strictObject({ software: z.enum(ids), parameters: z.optional(z.unknown()) })
  const findDuplicates = createDuplicatesCheck(footprints)
  const conflictsInput = z.strictObject({
    installations: z.array(z.xor(entries)).check(z.minLength(FEWEST), z.maxLength(MOST_INSTALLATIONS)),
  })
  const chooseConflictsInput = (given: unknown): $ZodType<ConflictsInput<Id>> => {
    const { installations } = (given ?? {}) as { installations?: unknown }
    if (
      !Array.isArray(installations) ||
      installations.length < FEWEST ||
      installations.length > MOST_INSTALLATIONS
    )
      return count as unknown as $ZodType<ConflictsInput<Id>>
    const own = installations.map(entry => {
      const software: unknown = entry?.software
      return (typeof software === 'string' ? known.get(software) : undefined) ?? unknown
    })
    const schema = z.strictObject({ installations: z.tuple(own as [(typeof own)[number]]) })
    return schema.check(z.superRefine(findDuplicates)) as unknown as $ZodType<ConflictsInput<Id>>
  }
  return { conflictsInput, chooseConflictsInput }
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
function createDuplicatesCheck<Id extends string>(footprints: Footprints<Id>) {
  return (
    { installations }: { installations: readonly unknown[] },
    context: { addIssue: (issue: { code: 'custom'; path: PropertyKey[]; params: object }) => void },
  ): void => {
    const seen = new Map<Id, number>()
    installations.forEach((entry, index) => {
      const { software } = entry as Installation<Id>
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
}
