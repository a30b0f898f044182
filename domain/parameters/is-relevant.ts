import { decidersOf, isSo, weighCondition } from './condition.ts'
import type { ParameterValues } from './parameter.ts'
import type { ParameterFacts } from './parameter-facts.ts'

/** Whether a parameter matters with the others as they are; one whose circumstance is not asked for always does. */
export function isRelevant(facts: ParameterFacts, name: string, values: ParameterValues): boolean {
  const relevant = facts.parameters[name]?.relevant
  if (relevant === undefined) return true
  return weighCondition(relevant, id => {
    const circumstance = facts.circumstances[id]
    return (
      !circumstance ||
      decidersOf(circumstance).some(decider => values[decider] === undefined) ||
      isSo(circumstance, values)
    )
  }).holds
}
