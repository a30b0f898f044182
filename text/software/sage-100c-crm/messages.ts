import type { Language } from '../../language.ts'
import { de } from './de.ts'
import { en, type SageMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

/** The texts of the procedures of Sage 100c CRM in each language. */
export const sageMessages: Readonly<Record<Language, SageMessages>> = { en, fr, de, sv }
