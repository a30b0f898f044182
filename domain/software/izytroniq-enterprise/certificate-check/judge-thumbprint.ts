import { mostTold } from './certificate-check-input.ts'
import type { CertificateEntry } from './read-config.ts'

export const thumbprintStatuses = [
  'valid',
  'hidden-characters',
  'wrong-length',
  'not-hexadecimal',
  'no-thumbprint',
] as const

/** A character that the certificate dialogue adds: its code point, and its position counted from 1. */
export type HiddenCharacter = { codePoint: string; position: number }

export type Thumbprint = {
  status: (typeof thumbprintStatuses)[number]
  hidden: HiddenCharacter[]
  /** Whether all hidden characters are listed. */
  hiddenComplete: boolean
  /** Without hidden characters and spaces. */
  cleaned: string
  /** Digits, without hidden characters and spaces. */
  length: number
}

/** Hexadecimal digits of a SHA-1 thumbprint. */
export const THUMBPRINT_LENGTH = 40

const hidden = /[\p{Z}\p{C}]/u

/** Judges the findValue of an entry that is searched for by thumbprint; another kind of search is no thumbprint. */
export function judgeThumbprint({ findValue, x509FindType }: CertificateEntry): Thumbprint {
  const characters = [...(findValue ?? '')]
  const found: HiddenCharacter[] = []
  const kept: string[] = []
  characters.forEach((character, index) => {
    if (!hidden.test(character)) kept.push(character)
    else if (found.length < mostTold.hidden) found.push({ codePoint: nameOf(character), position: index + 1 })
  })
  const cleaned = kept.join('')
  const { length } = kept
  const hiddenComplete = found.length + length === characters.length
  const status = statusOf()
  return { status, hidden: found, hiddenComplete, cleaned, length }

  function statusOf(): Thumbprint['status'] {
    if (findValue === null || x509FindType !== 'FindByThumbprint') return 'no-thumbprint'
    if (!/^[0-9a-f]*$/i.test(cleaned)) return 'not-hexadecimal'
    if (length !== THUMBPRINT_LENGTH) return 'wrong-length'
    return found.length > 0 ? 'hidden-characters' : 'valid'
  }
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
