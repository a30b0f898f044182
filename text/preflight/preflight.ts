import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type PreflightMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const preflightMessages: Readonly<Record<Language, PreflightMessages>> = { en, fr, de, sv }

export type TranslatePreflight = Translate<PreflightMessages>

/** The texts of the preflight in each language. */
export const translatePreflight: Readonly<Record<Language, TranslatePreflight>> =
  createTranslators<PreflightMessages>(preflightMessages)
