'use client'

import { createDateFormat } from '#reports/format-day.ts'
import type { Language } from '#text/language.ts'
import type { LicenceModeMessages } from '#text/licence-mode/en.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { createDatedTexts } from '../house/create-texts.tsx'

type Sent = { language: Language; messages: ParsedMessages<LicenceModeMessages> }

/** The reader's language, for the components of the page. */
const [LicenceModeTexts, useTexts] = createDatedTexts(({ language, messages }: Sent, dateLocale) => {
  const days = createDateFormat(dateLocale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return {
    language,
    t: createTranslator<LicenceModeMessages>(messages, language),
    /** An instant in UTC as date and time. */
    moment: (instant: string) => `${days(instant)} ${instant.slice(11, 16)}`,
  }
})

export { LicenceModeTexts, useTexts }
