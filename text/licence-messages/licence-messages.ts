import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type LicenceMessageMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const licenceMessageMessages: Readonly<Record<Language, LicenceMessageMessages>> = { en, fr, de, sv }

export type TranslateLicenceMessage = Translate<LicenceMessageMessages>

/** The texts of messages to Hager Services, and of the page that writes them, in each language. */
export const translateLicenceMessage: Readonly<Record<Language, TranslateLicenceMessage>> =
  createTranslators<LicenceMessageMessages>(licenceMessageMessages)
