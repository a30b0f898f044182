import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type ProblemMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const problemMessages: Readonly<Record<Language, ProblemMessages>> = { en, fr, de, sv }

export type TranslateProblem = Translate<ProblemMessages>

/** The texts of problems in each language. */
export const translateProblem: Readonly<Record<Language, TranslateProblem>> =
  createTranslators<ProblemMessages>({ en, fr, de, sv })
