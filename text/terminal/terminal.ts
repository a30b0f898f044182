import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type TerminalMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export type TranslateTerminal = Translate<TerminalMessages>

/** What the command line says beside its answers, in each language. */
export const translateTerminal: Readonly<Record<Language, TranslateTerminal>> =
  createTranslators<TerminalMessages>({ en, fr, de, sv })
