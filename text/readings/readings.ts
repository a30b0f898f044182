import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type ReadingMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const readingMessages: Readonly<Record<Language, ReadingMessages>> = { en, fr, de, sv }

export type TranslateReading = Translate<ReadingMessages>

/** The texts of what a pasted or uploaded table says, in each language. */
export const translateReading: Readonly<Record<Language, TranslateReading>> =
  createTranslators<ReadingMessages>(readingMessages)
