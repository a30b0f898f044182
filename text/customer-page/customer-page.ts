import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { type CustomerPageMessages, en } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export type TranslateCustomerPage = Translate<CustomerPageMessages>

/** The texts of the customer's page of a quote in each language. */
export const translateCustomerPage: Readonly<Record<Language, TranslateCustomerPage>> =
  createTranslators<CustomerPageMessages>({ en, fr, de, sv })
