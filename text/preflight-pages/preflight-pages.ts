import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type PreflightPageMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const preflightPageMessages: Readonly<Record<Language, PreflightPageMessages>> = { en, fr, de, sv }

export type TranslatePreflightPage = Translate<PreflightPageMessages>

/** The texts of the page of the preflight in each language. */
export const translatePreflightPage: Readonly<Record<Language, TranslatePreflightPage>> =
  createTranslators<PreflightPageMessages>(preflightPageMessages)
