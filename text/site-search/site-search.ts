import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type SiteSearchMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const siteSearchMessages: Readonly<Record<Language, SiteSearchMessages>> = { en, fr, de, sv }

export type TranslateSiteSearch = Translate<SiteSearchMessages>

/** The texts of the search over everything in each language. */
export const translateSiteSearch: Readonly<Record<Language, TranslateSiteSearch>> =
  createTranslators<SiteSearchMessages>(siteSearchMessages)
