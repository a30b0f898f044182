import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type LicenceModeMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const licenceModeMessages: Readonly<Record<Language, LicenceModeMessages>> = { en, fr, de, sv }

export type TranslateLicenceMode = Translate<LicenceModeMessages>

/** The texts of mode advice and outages in each language. */
export const translateLicenceMode: Readonly<Record<Language, TranslateLicenceMode>> =
  createTranslators<LicenceModeMessages>(licenceModeMessages)
