import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type KeptPriceMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const keptPriceMessages: Readonly<Record<Language, KeptPriceMessages>> = { en, fr, de, sv }

/** The texts of the page of price lists that a team keeps, in each language. */
export const translateKeptPrice: Readonly<Record<Language, Translate<KeptPriceMessages>>> =
  createTranslators<KeptPriceMessages>(keptPriceMessages)
