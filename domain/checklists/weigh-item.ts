import { type Finding, mergeFindings, weighCondition } from '../parameters/condition.ts'
import type { Item, Section } from './procedure.ts'
import { aspectOf, isStateId, listExclusions, type RouteState, stateIdOf } from './route-state.ts'

/** Whether an item applies, and the circumstances and states that decide it. */
export function weighItem(
  section: Section,
  item: Item,
  holds: (circumstance: string) => boolean,
  state: RouteState,
): { applies: boolean; because: Finding[] } {
  const isSo = (id: string) => (isStateId(id) ? stateIdOf(aspectOf(id), state) === id : holds(id))
  const conditions = [section.when, item.when].filter(when => when !== undefined)
  const weighed = conditions.map(when => weighCondition(when, isSo))
  const isMeant = weighed.every(part => part.holds)
  const deciding = isMeant ? weighed : weighed.filter(part => !part.holds)
  const because = deciding.flatMap(part => part.because).flatMap(finding => sayState(finding, state))
  const excluded = isMeant ? listExclusions(item.asks ?? {}, state) : []
  return excluded.length === 0
    ? { applies: isMeant, because: mergeFindings(because) }
    : { applies: false, because: excluded.map(circumstance => ({ circumstance, holds: true })) }
}

/** A state as it is rather than as it was asked for; nothing where there is no route to tell it. */
function sayState(finding: Finding, state: RouteState): Finding[] {
  if (!isStateId(finding.circumstance)) return [finding]
  const aspect = aspectOf(finding.circumstance)
  return state[aspect] === undefined ? [] : [{ circumstance: stateIdOf(aspect, state), holds: true }]
}
