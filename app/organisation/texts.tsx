'use client'

import { createDateFormat, dateLocales } from '#reports/format-day.ts'
import type { Language } from '#text/language.ts'
import type { OrganisationMessages } from '#text/organisation/en.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { createTexts } from '../house/create-texts.tsx'

type Sent = { language: Language; messages: ParsedMessages<OrganisationMessages> }

/** The texts of the pages of an organisation, with moments and days as the reader writes them. */
const [OrganisationTexts, useTexts] = createTexts(({ language, messages }: Sent) => {
  return {
    language,
    t: createTranslator<OrganisationMessages>(messages, language),
    moment: createDateFormat(dateLocales[language], { dateStyle: 'medium', timeStyle: 'short' }),
    day: createDateFormat(dateLocales[language], { dateStyle: 'medium' }),
  }
})

export { OrganisationTexts, useTexts }
