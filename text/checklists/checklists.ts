import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { type ChecklistMessages, en } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const checklistMessages: Readonly<Record<Language, ChecklistMessages>> = { en, fr, de, sv }

export type TranslateChecklist = Translate<ChecklistMessages>

/** The shared texts of checklists in each language. */
export const translateChecklist: Readonly<Record<Language, TranslateChecklist>> =
  createTranslators<ChecklistMessages>(checklistMessages)
