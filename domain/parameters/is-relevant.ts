import { decidersOf, isSo } from './condition.ts'
import type { ParameterValues, When } from './parameter.ts'
import type { ParameterFacts } from './parameter-facts.ts'

/** Whether a parameter matters with the others as they are; it does unless circumstances that are asked for exclude it. */
export function isRelevant(facts: ParameterFacts, name: string, values: ParameterValues): boolean {
  const relevant = facts.parameters[name]?.relevant
  return relevant === undefined || canBe(relevant, true, id => tellCircumstance(facts, id, values))
}

/** Whether a condition holds with the parameters as far as they are known, whatever the others are. */
export function isCertain(facts: ParameterFacts, when: When, values: ParameterValues): boolean {
  return !canBe(when, false, id => tellCircumstance(facts, id, values))
}

/** Whether a circumstance holds; undefined where what decides it is not known. */
function tellCircumstance(facts: ParameterFacts, id: string, values: ParameterValues): boolean | undefined {
  const circumstance = facts.circumstances[id]
  const isAsked = circumstance && decidersOf(circumstance).every(decider => values[decider] !== undefined)
  return isAsked ? isSo(circumstance, values) : undefined
}

/** Whether a condition can be as it is wanted; what is not known may be either way, also where it is negated. */
function canBe(when: When, wanted: boolean, tell: (circumstance: string) => boolean | undefined): boolean {
  if (typeof when === 'string') return tell(when) !== !wanted
  if ('not' in when) return canBe(when.not, !wanted, tell)
  const isAll = 'all' in when
  const parts = isAll ? when.all : when.any
  const isPossible = (part: When) => canBe(part, wanted, tell)
  return isAll === wanted ? parts.every(isPossible) : parts.some(isPossible)
}
