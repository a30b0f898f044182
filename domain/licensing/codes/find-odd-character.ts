import { nameCharacter } from '../../parameters/checks/check-text.ts'
import { unsafeCharacter } from '../../parameters/quote-value.ts'
import { lookAlikes } from './look-alikes.data.ts'

/** A character that a code can't be meant to hold: its code point (U+0410), its place from 1, the plain one it looks like. */
export type OddCharacter = {
  kind: 'hidden' | 'look-alike'
  codePoint: string
  position: number
  character: string
  /** Empty where no character of the keyboard looks like it. */
  plain: string
}

const hidden = /^(?:\p{Default_Ignorable_Code_Point}|[\p{Z}\u2800])$/u
const dash = /^\p{Pd}$/u
const otherScript = /^(?:\p{sc=Cyrillic}|\p{sc=Greek}|\p{sc=Armenian}|\p{sc=Cherokee}|\p{sc=Coptic}|\p{Nd})$/u
const ascii = /^[\x20-\x7e]+$/

/** The first character that is hidden or looks like another; a code of plain characters has none, O and 0 being two. */
export function findOddCharacter(value: string): OddCharacter | null {
  for (const [index, character] of [...value].entries()) {
    const kind = kindOf(character)
    if (!kind) continue
    const plain = kind === 'look-alike' ? findPlain(character) : ''
    return { kind, codePoint: nameCharacter(character), position: index + 1, character, plain }
  }
  return null
}

function kindOf(character: string): OddCharacter['kind'] | null {
  if (ascii.test(character)) return null
  if (unsafeCharacter.test(character) || hidden.test(character)) return 'hidden'
  return findPlain(character) !== '' || otherScript.test(character) ? 'look-alike' : null
}

function findPlain(character: string): string {
  if (dash.test(character)) return '-'
  // Full-width, mathematical and raised forms are compatible with the plain ones.
  const compatible = character.normalize('NFKC')
  return lookAlikes.get(character) ?? (ascii.test(compatible) ? compatible : '')
}
