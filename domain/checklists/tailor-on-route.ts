import type { ParameterValue } from '../parameters/parameter.ts'
import type { Ruleset } from '../shared/explanation.ts'
import { factsAt, type RoutePlace } from './follow-route.ts'
import type { Procedure, ProcedureFacts } from './procedure.ts'
import { type Checklist, tailorChecklist } from './tailor-checklist.ts'

/** The checklist of a procedure where a route stands with it; what the route's answers settle is as they say. */
export function tailorOnRoute(
  facts: ProcedureFacts,
  ruleset: Ruleset,
  procedure: Procedure,
  given: Readonly<Record<string, ParameterValue | undefined>>,
  place: RoutePlace | undefined,
): Checklist {
  const settled = { ...given, ...place?.parameters }
  return tailorChecklist(factsAt(facts, place), ruleset, procedure, settled, place?.state)
}
