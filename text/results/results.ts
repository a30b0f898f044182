import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type ResultMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const resultMessages: Readonly<Record<Language, ResultMessages>> = { en, fr, de, sv }

export type TranslateResult = Translate<ResultMessages>

/** The texts of results in each language. */
export const translateResult: Readonly<Record<Language, TranslateResult>> =
  createTranslators<ResultMessages>(resultMessages)
