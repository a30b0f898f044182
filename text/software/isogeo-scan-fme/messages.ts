import type { Language } from '../../language.ts'
import { de } from './de.ts'
import { en, type IsogeoMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

/** The texts of Isogeo Scan FME's procedures in each language. */
export const isogeoMessages: Readonly<Record<Language, IsogeoMessages>> = { en, fr, de, sv }
