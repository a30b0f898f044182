import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type LicenceWorkflowMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const licenceWorkflowMessages: Readonly<Record<Language, LicenceWorkflowMessages>> = { en, fr, de, sv }

export type TranslateWorkflow = Translate<LicenceWorkflowMessages>

/** The texts of the licence workflows in each language. */
export const translateWorkflow: Readonly<Record<Language, TranslateWorkflow>> =
  createTranslators<LicenceWorkflowMessages>(licenceWorkflowMessages)
