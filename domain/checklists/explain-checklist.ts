import { type Circumstance, writeTest } from '../parameters/condition.ts'
import type { ParameterValues } from '../parameters/parameter.ts'
import type { Assumption, Step } from '../shared/explanation.ts'
import type { Plan } from './plan-checklist.ts'
import type { ProcedureFacts } from './procedure.ts'
import { aspects, type RouteState, type StateId, stateIdOf } from './route-state.ts'

/** The circumstances that decided are found by their ids, the state of a route by aspect and state. */
export type ChecklistStep = `circumstance.${string}` | `route.${StateId}` | 'effort-minutes'

/** The rulings that items rest on, the defaults that stand in, and that efforts are our estimates. */
export function assumeOfChecklist(
  facts: ProcedureFacts,
  rulings: ReadonlySet<string>,
  defaulted: readonly string[],
  parameters: ParameterValues,
): Assumption[] {
  const list = defaulted.map(name => `${name} = ${String(parameters[name])}`).join(', ')
  return [
    ...[...rulings].map(code => ({ code, values: {}, citation: rulingOf(facts, code).citation })),
    ...(list === '' ? [] : [{ code: 'defaults-used', values: { list }, citation: facts.defaultsFrom }]),
    { code: 'efforts-estimated', values: {}, citation: facts.effortsFrom },
  ]
}

function rulingOf(facts: ProcedureFacts, code: string) {
  const ruling = facts.rulings[code]
  if (!ruling) throw new RangeError(`No ruling ${code}`)
  return ruling
}

/** The derivation: the state of the route, every circumstance that was looked at, then the sum of the work. */
export function explainChecklist(
  facts: ProcedureFacts,
  known: ReadonlyMap<string, boolean>,
  plan: Plan,
  state: RouteState,
): Step<ChecklistStep>[] {
  const states = aspects.flatMap((aspect): Step<ChecklistStep>[] => {
    const now = state[aspect]
    if (now === undefined) return []
    const code = `route.${stateIdOf(aspect, state)}` as const
    return [{ code, expression: aspect, value: now, citation: facts.statesFrom[aspect] }]
  })
  const steps = [...known].map(([id, holds]): Step<ChecklistStep> => {
    const circumstance = circumstanceOf(facts, id)
    return {
      code: `circumstance.${id}`,
      expression: writeTest(circumstance),
      value: String(holds),
      citation: circumstance.citation,
    }
  })
  const expression = plan.byRole.map(({ role, effortMinutes }) => `${effortMinutes} (${role})`).join(' + ')
  return [
    ...states,
    ...steps,
    { code: 'effort-minutes', expression, value: plan.effortMinutes, citation: facts.effortsFrom },
  ]
}

/** A circumstance by its id. */
export function circumstanceOf(facts: ProcedureFacts, id: string): Circumstance {
  const circumstance = facts.circumstances[id]
  if (!circumstance) throw new RangeError(`No circumstance ${id}`)
  return circumstance
}
