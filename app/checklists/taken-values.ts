import type { RoutePlace } from '#domain/checklists/follow-route.ts'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import type { ParameterValue } from '#domain/parameters/parameter.ts'
import type { SettledSoftware } from '#domain/site/settle-site.ts'
import type { TakenSource } from '#domain/site/site.ts'
import { nameInRecord } from './use-place.ts'

/** What another tool knows of a parameter, and whether something else was typed here. */
export type TakenValue = { value: ParameterValue; source: TakenSource; differs: boolean }

export type TakenValues = Readonly<Record<string, TakenValue>>

/** What the parameters of a form take over; nothing for those that are asked of an old machine. */
export function readTaken(
  { parameters, from, contradictions }: SettledSoftware,
  facts: ProcedureFacts,
  place: RoutePlace | undefined,
): TakenValues {
  const inForce = Object.entries(from).map(
    ([name, source]) => [name, { value: parameters[name] ?? '', source, differs: false }] as const,
  )
  const others = contradictions.map(
    ({ parameter, value, source }) => [parameter, { value, source, differs: true }] as const,
  )
  return Object.fromEntries(
    [...inForce, ...others].filter(([name]) => nameInRecord(facts, place, name) === name),
  )
}
