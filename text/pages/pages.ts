import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type PageMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const pageMessages: Readonly<Record<Language, PageMessages>> = { en, fr, de, sv }

export type TranslatePage = Translate<PageMessages>

/** The texts of the pages in each language. */
export const translatePage: Readonly<Record<Language, TranslatePage>> =
  createTranslators<PageMessages>(pageMessages)
