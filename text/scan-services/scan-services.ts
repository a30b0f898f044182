import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type ScanServiceMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const scanServiceMessages: Readonly<Record<Language, ScanServiceMessages>> = { en, fr, de, sv }

export type TranslateScanServices = Translate<ScanServiceMessages>

/** The texts of the planner of scan services in each language. */
export const translateScanServices: Readonly<Record<Language, TranslateScanServices>> =
  createTranslators<ScanServiceMessages>(scanServiceMessages)
