import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type MultiServerMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const multiServerMessages: Readonly<Record<Language, MultiServerMessages>> = { en, fr, de, sv }

/** The texts of the planner for several servers in each language. */
export const translateMultiServer: Readonly<Record<Language, Translate<MultiServerMessages>>> =
  createTranslators<MultiServerMessages>(multiServerMessages)
