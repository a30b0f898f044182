import type { Language } from '../../language.ts'
import { de } from './de.ts'
import { en, type StreamMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

/** The texts of stream's procedures in each language. */
export const streamMessages: Readonly<Record<Language, StreamMessages>> = { en, fr, de, sv }
