import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { type ConflictMessages, en } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const conflictMessages: Readonly<Record<Language, ConflictMessages>> = { en, fr, de, sv }

export type TranslateConflict = Translate<ConflictMessages>

/** The texts of conflicts in each language. */
export const translateConflict: Readonly<Record<Language, TranslateConflict>> =
  createTranslators<ConflictMessages>(conflictMessages)
