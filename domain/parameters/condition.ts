import type { Citation } from '../shared/citation.ts'
import type { ParameterValue, ParameterValues, When } from './parameter.ts'

/** Something that is so on this site or is not, told by one parameter; the manual's section says why it matters. */
export type Circumstance = { parameter: string; citation: Citation } & (
  | { isOneOf: readonly ParameterValue[] }
  | { differsFrom: ParameterValue }
)

/** A circumstance as it was found. */
export type Finding = { circumstance: string; holds: boolean }

/** Whether a circumstance holds with these parameters. */
export function isSo(circumstance: Circumstance, values: ParameterValues): boolean {
  const value = values[circumstance.parameter]
  if (value === undefined) throw new RangeError(`No parameter ${circumstance.parameter}`)
  return 'isOneOf' in circumstance ? circumstance.isOneOf.includes(value) : value !== circumstance.differsFrom
}

/** Whether a condition holds, and the circumstances that decide it. */
export function weighCondition(
  when: When,
  holds: (circumstance: string) => boolean,
): { holds: boolean; because: Finding[] } {
  if (typeof when === 'string') {
    const found = holds(when)
    return { holds: found, because: [{ circumstance: when, holds: found }] }
  }
  if ('not' in when) {
    const { holds: found, because } = weighCondition(when.not, holds)
    return { holds: !found, because }
  }
  const isAll = 'all' in when
  const parts = (isAll ? when.all : when.any).map(part => weighCondition(part, holds))
  const found = isAll ? parts.every(part => part.holds) : parts.some(part => part.holds)
  // A conjunction fails by the parts that fail, a disjunction holds by those that hold; else every part counts.
  const deciding = isAll === found ? parts : parts.filter(part => part.holds === found)
  return { holds: found, because: mergeFindings(deciding.flatMap(part => part.because)) }
}

/** The circumstances that a condition names. */
export function listCircumstances(when: When): string[] {
  if (typeof when === 'string') return [when]
  if ('not' in when) return listCircumstances(when.not)
  return ('all' in when ? when.all : when.any).flatMap(listCircumstances)
}

/** Findings without repetition, in order. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map(finding => [finding.circumstance, finding])).values()]
}
