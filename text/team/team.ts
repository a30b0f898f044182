import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type TeamMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const teamMessages: Readonly<Record<Language, TeamMessages>> = { en, fr, de, sv }

export type TranslateTeam = Translate<TeamMessages>

/** The texts around signing in, in each language. */
export const translateTeam: Readonly<Record<Language, TranslateTeam>> =
  createTranslators<TeamMessages>(teamMessages)
