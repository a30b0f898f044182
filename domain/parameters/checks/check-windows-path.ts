import type { ParameterFault } from '../parameter.ts'
import { checkReplacement, checkText } from './check-text.ts'

const reserved = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\.|$)/i
const LONGEST = 247

/**
 * Checks an absolute Windows path on a drive or a share; the fault names what is wrong: absolute, character,
 * name (a reserved one, or one that ends in a dot or a space) or length.
 */
export function checkWindowsPath(value: string): ParameterFault | null {
  const unsafe = checkText(value) ?? checkReplacement(value)
  if (unsafe) return unsafe
  const match = /^(?:[a-z]:\\|\\\\(?=[^\\/]+\\[^\\/]))(.*)$/i.exec(value)
  if (!match) return wrong('absolute')
  if (value.length > LONGEST) return wrong('length')
  const rest = match[1] ?? ''
  if (/[<>:"/|?*]/.test(value.replace(/^[a-z]:/i, ''))) return wrong('character')
  const names = rest === '' ? [] : rest.replace(/\\$/, '').split('\\')
  return names.some(name => name === '' || reserved.test(name) || /[. ]$/.test(name)) ? wrong('name') : null
}

function wrong(part: 'absolute' | 'character' | 'name' | 'length'): ParameterFault {
  return { code: 'not_a_windows_path', values: { part } }
}

/** A path with a file or a folder added. */
export function joinPath(folder: string, name: string): string {
  return `${folder.replace(/\\$/, '')}\\${name}`
}
