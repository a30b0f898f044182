import type { ParameterFault } from '../../../parameters/parameter.ts'

const LONGEST = 32
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * Checks the code of a work group, which names a folder and a service: 1 to 32 letters from A to Z, digits, - or _,
 * a letter or digit first, and no name that Windows reserves. The fault names the part that is wrong: empty, length,
 * character or reserved.
 */
export function checkWorkGroup(code: string): ParameterFault | null {
  if (code === '') return wrong('empty', code)
  if (code.length > LONGEST) return wrong('length', code)
  if (!/^[a-z0-9][a-z0-9_-]*$/i.test(code)) return wrong('character', code)
  return reserved.test(code) ? wrong('reserved', code) : null
}

/** Checks codes separated by commas: each legal, each once regardless of case. */
export function checkWorkGroups(value: string): ParameterFault | null {
  const codes = splitWorkGroups(value)
  const faults = codes.flatMap(code => checkWorkGroup(code) ?? [])
  if (faults[0]) return faults[0]
  const repeated = findRepeated(codes)[0]
  return repeated === undefined
    ? null
    : { code: 'duplicate_work_group', values: { found: JSON.stringify(codes[repeated]) } }
}

/** Refuses a code that stands alone where several services are meant. */
export function checkSeveral(codes: readonly string[]): ParameterFault | null {
  return codes.length < 2 ? wrong('alone', codes.join()) : null
}

/** The codes of a list separated by commas, the main group's first. */
export function splitWorkGroups(value: string): string[] {
  return value.split(',').map(code => code.trim())
}

/** The positions of names that stand before already, regardless of case, as Windows compares them. */
export function findRepeated(names: readonly string[]): number[] {
  const folded = names.map(name => name.toLowerCase())
  return folded.flatMap((name, index) => (folded.indexOf(name) < index ? [index] : []))
}

function wrong(part: 'alone' | 'empty' | 'length' | 'character' | 'reserved', found: string): ParameterFault {
  return { code: 'not_a_work_group', values: { part, found: JSON.stringify(found.slice(0, LONGEST)) } }
}
