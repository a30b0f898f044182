import type { Citation } from '../shared/citation.ts'
import { isInDynamicRange } from './checks/check-ports.ts'
import type { ParameterValue, ParameterValues, When } from './parameter.ts'
import { type TextTrait, textTraits } from './text-traits.ts'

/**
 * Something that is so on this site or is not, told by one parameter; the manual's section says why it matters. A trait
 * of a text may be seen beside the text `of` another parameter; a range of `count` ports begins at the parameter.
 */
export type Circumstance = { parameter: string; citation: Citation } & (
  | { isOneOf: readonly ParameterValue[] }
  | { isGiven: true }
  | { differsFrom: ParameterValue }
  | { is: TextTrait; of?: string }
  | { count: string; holdsPort: number | { parameter: string } }
)

/** A circumstance as it was found. */
export type Finding = { circumstance: string; holds: boolean }

/** Whether a circumstance holds with these parameters. */
export function isSo(circumstance: Circumstance, values: ParameterValues): boolean {
  if ('isGiven' in circumstance) return values[circumstance.parameter] !== undefined
  const given = (name: string): ParameterValue => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`No parameter ${name}`)
    return value
  }
  const value = given(circumstance.parameter)
  if ('isOneOf' in circumstance) return circumstance.isOneOf.includes(value)
  if ('differsFrom' in circumstance) return value !== circumstance.differsFrom
  if ('is' in circumstance) {
    const other = circumstance.of === undefined ? '' : String(given(circumstance.of))
    return textTraits[circumstance.is](String(value), other)
  }
  const { holdsPort, count } = circumstance
  const port = typeof holdsPort === 'number' ? holdsPort : given(holdsPort.parameter)
  return isInDynamicRange(Number(port), Number(value), Number(given(count)))
}

/** The parameters that decide whether a circumstance holds, the one that it is about first. */
export function decidersOf(circumstance: Circumstance): string[] {
  const { parameter } = circumstance
  if ('is' in circumstance) return circumstance.of === undefined ? [parameter] : [parameter, circumstance.of]
  if (!('count' in circumstance)) return [parameter]
  const { count, holdsPort } = circumstance
  return [parameter, count, ...(typeof holdsPort === 'number' ? [] : [holdsPort.parameter])]
}

/** What a circumstance asks of its parameter, as an expression. */
export function writeTest(circumstance: Circumstance): string {
  const { parameter } = circumstance
  if ('isGiven' in circumstance) return `${parameter} ≠ ∅`
  if ('isOneOf' in circumstance) return `${parameter} = ${circumstance.isOneOf.join(' | ')}`
  if ('differsFrom' in circumstance) return `${parameter} ≠ ${circumstance.differsFrom}`
  if ('is' in circumstance)
    return `${parameter}: ${circumstance.is}${circumstance.of === undefined ? '' : ` (${circumstance.of})`}`
  const { holdsPort, count } = circumstance
  const port = typeof holdsPort === 'number' ? holdsPort : holdsPort.parameter
  return `${parameter} ≤ ${port} < ${parameter} + ${count}`
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
