import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { type DocumentMessages, en } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

const messages: Readonly<Record<Language, DocumentMessages>> = { en, fr, de, sv }

export type TranslateDocument = Translate<DocumentMessages>

/** The texts of documents in each language. */
export const translateDocument: Readonly<Record<Language, TranslateDocument>> =
  createTranslators<DocumentMessages>(messages)
