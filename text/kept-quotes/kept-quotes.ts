import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type KeptQuoteMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const keptQuoteMessages: Readonly<Record<Language, KeptQuoteMessages>> = { en, fr, de, sv }

/** The texts of the pages of quotes that a team keeps, in each language. */
export const translateKeptQuote: Readonly<Record<Language, Translate<KeptQuoteMessages>>> =
  createTranslators<KeptQuoteMessages>(keptQuoteMessages)
