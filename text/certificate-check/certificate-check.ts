import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { type CertificateCheckMessages, en } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const certificateCheckMessages: Readonly<Record<Language, CertificateCheckMessages>> = {
  en,
  fr,
  de,
  sv,
}

export type TranslateCertificateCheck = Translate<CertificateCheckMessages>

/** The texts of the certificate check in each language. */
export const translateCertificateCheck: Readonly<Record<Language, TranslateCertificateCheck>> =
  createTranslators<CertificateCheckMessages>(certificateCheckMessages)
