'use client'

import type { Role } from '#domain/checklists/procedure.ts'
import type { Site } from '#domain/site/site.ts'
import { createDateFormat } from '#reports/format-day.ts'
import type { Language } from '#text/language.ts'
import type { SiteMessages } from '#text/sites/en.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { createDatedTexts } from '../house/create-texts.tsx'
import { nameOf } from './site-key.ts'

type Sent = {
  language: Language
  messages: ParsedMessages<SiteMessages>
  roles: Readonly<Record<Role, string>>
}

/** The texts of sites, for the bar that stands on every page and for what it opens. */
const [SiteTexts, useSiteTexts] = createDatedTexts(({ language, messages, roles }: Sent, dateLocale) => {
  const t = createTranslator<SiteMessages>(messages, language)
  const nameRole = (role: string) => (Object.hasOwn(roles, role) ? roles[role as Role] : role)
  return {
    language,
    t,
    nameRole,
    time: createDateFormat(dateLocale, { timeStyle: 'short' }),
    moment: createDateFormat(dateLocale, { dateStyle: 'medium', timeStyle: 'short' }),
    /** The name of a site as people know it, with the role that a copy was made for. */
    nameSite: (site: Site) => {
      const name = nameOf(site) || t('bar.unnamed')
      return site.audience ? `${name} (${nameRole(site.audience.role)})` : name
    },
  }
})

export { SiteTexts, useSiteTexts }
