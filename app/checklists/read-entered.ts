import type { RoutePlace } from '#domain/checklists/follow-route.ts'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import type { ParameterValue, ParameterValues } from '#domain/parameters/parameter.ts'
import type { SettledSoftware } from '#domain/site/settle-site.ts'
import { nameInRecord } from './use-place.ts'

/** What is known of the software: typed or taken over, and before the site is loaded what the link asks for. */
export function readEntered(
  { parameters }: SettledSoftware,
  presets: Readonly<Record<string, string>>,
  facts: ProcedureFacts,
  place: RoutePlace | undefined,
): ParameterValues {
  const kept = Object.keys(facts.parameters).flatMap(name => {
    const value = parameters[nameInRecord(facts, place, name)]
    return value === undefined ? [] : [[name, value] as const]
  })
  const given = Object.entries(presets).map(([name, text]) => [name, readPreset(text)] as const)
  return Object.fromEntries([...kept, ...given])
}

/** A parameter from a link: yes or no, a number, or a text. */
export function readPreset(text: string): ParameterValue {
  return text === 'true' || text === 'false' ? text === 'true' : text
}
