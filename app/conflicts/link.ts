import { footprints } from '#domain/software/footprints.ts'
import { type SoftwareId, softwareIds } from '#domain/software/pack.ts'

/** What stands in the form: the software chosen, one of it a second time, and the fields as typed. */
export type Entered = {
  chosen: readonly SoftwareId[]
  second: boolean
  fields: Readonly<Record<string, string>>
}

/** The name of a field in the form and in the address. */
export const nameField = (software: SoftwareId, parameter: string) => `${software}.${parameter}`

const fieldNames = softwareIds.flatMap(id =>
  Object.keys(footprints[id].parameters).map(name => nameField(id, name)),
)

/** Reads an address; without a choice, the two that clash at their defaults are shown. */
export function readQuery(query: Readonly<Record<string, string>>): Entered {
  const named = query.software?.split(',') ?? ['stream', 'izytroniq-enterprise']
  return {
    chosen: softwareIds.filter(id => named.includes(id)),
    second: query.second === 'yes',
    fields: Object.fromEntries(
      fieldNames.flatMap(name => (query[name] === undefined ? [] : [[name, query[name]]])),
    ),
  }
}

/** Writes the address that shows the same again. */
export function writeQuery({ chosen, second, fields }: Entered): string {
  const given = Object.entries(fields).filter(([, value]) => value !== '')
  return new URLSearchParams([
    ['software', chosen.join(',')],
    ...(second ? [['second', 'yes']] : []),
    ...given,
  ] as string[][]).toString()
}

/** The form as the software of a site fills it. */
export function enter(
  installations: readonly { software: string; parameters: Readonly<Record<string, unknown>> }[],
): Entered {
  const found = new Map(installations.map(({ software, parameters }) => [software, parameters]))
  const chosen = softwareIds.filter(id => found.has(id))
  const fields = chosen.flatMap(id =>
    Object.entries(found.get(id) ?? {}).map(([name, value]) => [nameField(id, name), String(value)] as const),
  )
  return { chosen, second: false, fields: Object.fromEntries(fields) }
}
