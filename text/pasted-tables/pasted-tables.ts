import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type PastedMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const pastedMessages: Readonly<Record<Language, PastedMessages>> = { en, fr, de, sv }

export type TranslatePasted = Translate<PastedMessages>

/** The texts of the page around pasted tables in each language. */
export const translatePasted: Readonly<Record<Language, TranslatePasted>> =
  createTranslators<PastedMessages>(pastedMessages)
