import type { ParameterFault } from '../parameter.ts'
import { unsafeCharacter } from '../quote-value.ts'

/** Refuses characters that can't be seen or that turn the direction of writing, naming the first by its code point. */
export function checkText(value: string): ParameterFault | null {
  return refuseFirst(unsafeCharacter, value)
}

/** Refuses half characters, which neither a hash nor a file holds. */
export function checkWhole(value: string): ParameterFault | null {
  return refuseFirst(/\p{Cs}/u, value)
}

function refuseFirst(characters: RegExp, value: string): ParameterFault | null {
  const [character] = characters.exec(value) ?? []
  if (character === undefined) return null
  return { code: 'unsafe_character', values: { character: nameCharacter(character) } }
}

/** Refuses what can stand in a name but would be replaced when a command runs. */
export function checkReplacement(value: string): ParameterFault | null {
  const character = value.includes('%') ? '%' : value.includes('$(') ? '$(' : null
  return character && { code: 'unsafe_character', values: { character } }
}

/** A character's code point as Unicode writes it: U+202E. */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
