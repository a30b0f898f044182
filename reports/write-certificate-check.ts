import type { Difference } from '#domain/software/izytroniq-enterprise/certificate-check/check-certificates.ts'
import {
  type HiddenCharacter,
  THUMBPRINT_LENGTH,
  type Thumbprint,
} from '#domain/software/izytroniq-enterprise/certificate-check/judge-thumbprint.ts'
import type { TranslateCertificateCheck } from '#text/certificate-check/certificate-check.ts'

/** What is said of a thumbprint. */
export function writeThumbprint(thumbprint: Thumbprint, t: TranslateCertificateCheck): string {
  const { status, length } = thumbprint
  return t(`thumbprint.${status}`, { length, expected: THUMBPRINT_LENGTH })
}

/** A character that does not belong there by its code point and position, and itself where it can be seen. */
export function writeHidden({ codePoint, position }: HiddenCharacter, t: TranslateCertificateCheck): string {
  const character = String.fromCodePoint(Number.parseInt(codePoint.slice(2), 16))
  return /[\p{Z}\p{C}\p{M}]/u.test(character)
    ? t('hidden', { codePoint, position })
    : t('foreign', { character, codePoint, position })
}

/** An attribute that differs, with both values. */
export function writeDifference(difference: Difference, t: TranslateCertificateCheck): string {
  const { attribute, before, after } = difference
  const none = t('difference.none')
  return t('difference', { attribute, before: before ?? none, after: after ?? none })
}
