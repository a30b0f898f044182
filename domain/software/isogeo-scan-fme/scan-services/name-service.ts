import type { ParameterFault } from '../../../parameters/parameter.ts'

/** The name that every downloaded service has, as the manual prints it. */
export const downloadedName = 'Isogeo Worker'

const LONGEST = 256

/** The name of a work group's service where none is given: the downloaded name and the code. */
export function nameService(code: string): string {
  return `${downloadedName} ${code}`
}

/**
 * Checks the name of a service: what Windows allows (1 to 256 characters, neither / nor \), what a batch file can hold
 * between quotes in any code page (printable ASCII without " and %), and another name than the downloaded one.
 * The fault names the part that is wrong: length, character, blank or unchanged.
 */
export function checkServiceName(name: string): ParameterFault | null {
  if (name === '' || name.length > LONGEST) return wrong('length')
  if (!/^[ -~]+$/.test(name) || /["%/\\]/.test(name)) return wrong('character')
  if (name.trim() !== name) return wrong('blank')
  return name.toLowerCase() === downloadedName.toLowerCase() ? wrong('unchanged') : null
}

function wrong(part: 'length' | 'character' | 'blank' | 'unchanged'): ParameterFault {
  return { code: 'not_a_service_name', values: { part } }
}
