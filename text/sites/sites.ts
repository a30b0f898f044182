import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type SiteMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const siteMessages: Readonly<Record<Language, SiteMessages>> = { en, fr, de, sv }

export type TranslateSite = Translate<SiteMessages>

/** The texts of sites, and of sending them, in each language. */
export const translateSite: Readonly<Record<Language, TranslateSite>> =
  createTranslators<SiteMessages>(siteMessages)
