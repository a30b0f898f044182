import type { Language } from '../language.ts'
import { createTranslators, type Translate } from '../translator.ts'
import { de } from './de.ts'
import { en, type OrganisationMessages } from './en.ts'
import { fr } from './fr.ts'
import { sv } from './sv.ts'

export const organisationMessages: Readonly<Record<Language, OrganisationMessages>> = { en, fr, de, sv }

export type TranslateOrganisation = Translate<OrganisationMessages>

/** The texts of the pages of an organisation, in each language. */
export const translateOrganisation: Readonly<Record<Language, TranslateOrganisation>> =
  createTranslators<OrganisationMessages>(organisationMessages)
