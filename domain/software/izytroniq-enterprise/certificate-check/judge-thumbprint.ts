import { nameCharacter } from '../../../parameters/checks/check-text.ts'
import type { CertificateEntry } from '../../../preflight/parsers/read-config.ts'
import { mostTold } from './certificate-check-input.ts'

export const thumbprintStatuses = [
  'valid',
  'hidden-characters',
  'foreign-characters',
  'wrong-length',
  'not-hexadecimal',
  'no-thumbprint',
] as const

/** A character that is no digit, such as the one that the certificate dialogue adds: its code point, and its position from 1. */
export type HiddenCharacter = { codePoint: string; position: number }

export type Thumbprint = {
  status: (typeof thumbprintStatuses)[number]
  hidden: HiddenCharacter[]
  /** Whether all of them are listed. */
  hiddenComplete: boolean
  /** Without hidden characters and spaces; where forty digits are left without other signs, those. */
  cleaned: string
  /** Characters of `cleaned`. */
  length: number
}

/** Hexadecimal digits of a SHA-1 thumbprint. */
export const THUMBPRINT_LENGTH = 40

const invisible = /[\p{Z}\p{C}]+/gu
const noWord = /[^\p{L}\p{N}]+/gu
const noDigit = /[^0-9a-f]/giu
const THUMBPRINT = new RegExp(`^[0-9a-f]{${THUMBPRINT_LENGTH}}$`, 'i')

/**
 * Judges the findValue of an entry that is searched for by thumbprint; another kind of search is no thumbprint. A "?" is
 * what an editor saves of a hidden character that it can't write, so signs around forty digits are taken off too.
 */
export function judgeThumbprint({ findValue, x509FindType }: CertificateEntry): Thumbprint {
  const value = findValue ?? ''
  const seen = value.replace(invisible, '')
  const digits = seen.replace(noWord, '')
  const isForeign = seen !== digits && THUMBPRINT.test(digits)
  const cleaned = isForeign ? digits : seen
  const strange = listStrange(value)
  return {
    status: statusOf(),
    hidden: strange.slice(0, mostTold.hidden),
    hiddenComplete: strange.length <= mostTold.hidden,
    cleaned,
    length: countCharacters(cleaned),
  }

  function statusOf(): Thumbprint['status'] {
    if (findValue === null || x509FindType !== 'FindByThumbprint') return 'no-thumbprint'
    if (isForeign) return 'foreign-characters'
    if (!/^[0-9a-f]*$/i.test(cleaned)) return 'not-hexadecimal'
    if (cleaned.length !== THUMBPRINT_LENGTH) return 'wrong-length'
    return strange.length > 0 ? 'hidden-characters' : 'valid'
  }
}

/** What is no hexadecimal digit, one more than is told. */
function listStrange(value: string): HiddenCharacter[] {
  const strange: HiddenCharacter[] = []
  let position = 1
  let counted = 0
  for (const { 0: character, index } of value.matchAll(noDigit)) {
    position += countCharacters(value.slice(counted, index))
    counted = index
    strange.push({ codePoint: nameCharacter(character), position })
    if (strange.length > mostTold.hidden) break
  }
  return strange
}

/** Characters, where a string counts the halves of some. */
function countCharacters(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)
}
