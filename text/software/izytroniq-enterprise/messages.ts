import type { Language } from '../../language.ts'
import { de } from './de.ts'
import { en, type IzytroniqMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

/** The texts of IZYTRONIQ Enterprise's procedures in each language. */
export const izytroniqMessages: Readonly<Record<Language, IzytroniqMessages>> = { en, fr, de, sv }
