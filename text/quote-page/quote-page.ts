import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type QuotePageMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const quotePageMessages: Readonly<Record<Language, QuotePageMessages>> = { en, fr, de, sv }

export type TranslateQuotePage = Translate<QuotePageMessages>

/** The texts of the page of a quote in each language. */
export const translateQuotePage: Readonly<Record<Language, TranslateQuotePage>> =
  createTranslators<QuotePageMessages>(quotePageMessages)
