import type { ParameterFault } from '../../parameters/parameter.ts'
import { findOddCharacter } from './find-odd-character.ts'

/**
 * Checks a Site code, an Old Site Key, a Kill Code or the name of a License Pool: only characters that are what they
 * look like. The manual gives no format (5.2.1, 5.3), so none is asked for; O and 0, l and 1 stay as typed.
 */
export function checkCode(value: string): ParameterFault | null {
  if (isSiteKeyFile(value)) return { code: 'site_key_file' }
  const odd = findOddCharacter(value)
  if (!odd) return null
  const { kind, codePoint, position, character, plain } = odd
  if (kind === 'hidden') return { code: 'hidden_character', values: { codePoint, position } }
  return {
    code: 'look_alike_character',
    values: { codePoint, position, character, plain, isKnown: plain === '' ? 'no' : 'yes' },
  }
}

/** Whether a name is that of a Site key file (.glic); told by the name alone, the file is never read (manual 5.3.1). */
export function isSiteKeyFile(name: string): boolean {
  return /[^\\/\s]\.glic["']?$/i.test(name.trim())
}
