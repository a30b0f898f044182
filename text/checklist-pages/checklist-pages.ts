import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { type ChecklistPageMessages, en } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const checklistPageMessages: Readonly<Record<Language, ChecklistPageMessages>> = {
  en,
  fr,
  de,
  sv,
}

/** The texts of the pages of checklists in each language. */
export const translateChecklistPage: Readonly<Record<Language, Translate<ChecklistPageMessages>>> =
  createTranslators<ChecklistPageMessages>(checklistPageMessages)
