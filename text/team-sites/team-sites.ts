import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type TeamSiteMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const teamSiteMessages: Readonly<Record<Language, TeamSiteMessages>> = { en, fr, de, sv }

export type TranslateTeamSites = Translate<TeamSiteMessages>

/** The texts of the sites that a team keeps, in each language. */
export const translateTeamSites: Readonly<Record<Language, TranslateTeamSites>> =
  createTranslators<TeamSiteMessages>(teamSiteMessages)
