import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type QuoteMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const quoteMessages: Readonly<Record<Language, QuoteMessages>> = { en, fr, de, sv }

export type TranslateQuote = Translate<QuoteMessages>

/** The texts of quotes in each language. */
export const translateQuote: Readonly<Record<Language, TranslateQuote>> =
  createTranslators<QuoteMessages>(quoteMessages)
