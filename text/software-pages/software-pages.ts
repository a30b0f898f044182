import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type SoftwarePageMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const softwarePageMessages: Readonly<Record<Language, SoftwarePageMessages>> = { en, fr, de, sv }

export type TranslateSoftwarePage = Translate<SoftwarePageMessages>

/** The texts of the pages of software in each language. */
export const translateSoftwarePage: Readonly<Record<Language, TranslateSoftwarePage>> =
  createTranslators<SoftwarePageMessages>(softwarePageMessages)
