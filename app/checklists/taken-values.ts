import type { RoutePlace } from '#domain/checklists/follow-route.ts'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import type { SettledSoftware } from '#domain/site/settle-site.ts'
import type { Taken } from '#reports/write-taken.ts'
import { nameInRecord } from './use-place.ts'

/** What the other tools know of a procedure's parameters; nothing of those that are asked of an old machine. */
export function readTaken(
  { parameters, from, contradictions }: SettledSoftware,
  facts: ProcedureFacts,
  asked: readonly string[],
  place: RoutePlace | undefined,
): Taken[] {
  const inForce = Object.entries(from).map(([parameter, source]) => ({
    parameter,
    value: parameters[parameter] ?? '',
    source,
  }))
  const others = contradictions.map(({ parameter, value, source }) => ({ parameter, value, source }))
  return [...inForce, ...others].filter(
    ({ parameter }) => asked.includes(parameter) && nameInRecord(facts, place, parameter) === parameter,
  )
}
