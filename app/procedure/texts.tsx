'use client'

import type { FieldFault } from '#domain/parameters/read-parameters.ts'
import { createDateFormat } from '#reports/format-day.ts'
import type { Translators } from '#reports/translators.ts'
import type { ChecklistPageMessages } from '#text/checklist-pages/en.ts'
import type { ChecklistMessages } from '#text/checklists/en.ts'
import type { Language } from '#text/language.ts'
import { createTranslator, type Messages, type ParsedMessages, type Translate } from '#text/translator.ts'
import { createFaultWriter } from '../house/create-fault-writer.ts'
import { createDatedTexts } from '../house/create-texts.tsx'

/** Every text that a page of checklists needs, parsed on the server. */
export type ChecklistTextsProps = {
  language: Language
  page: ParsedMessages<ChecklistPageMessages>
  shared: ParsedMessages<ChecklistMessages>
  procedure: ParsedMessages<Messages>
  faults: ParsedMessages<Messages>
}

type Texts = {
  language: Language
  t: Translate<ChecklistPageMessages>
  translators: Translators
  writeFault: (fault: FieldFault) => string
  /** Minutes as hours and minutes. */
  duration: (minutes: number) => string
  moment: (time: string) => string
}

/** The reader's language: texts of the page, of the software's procedures, faults, durations and times. */
const [ChecklistTexts, useTexts] = createDatedTexts(makeTexts)

export { ChecklistTexts, useTexts }

function makeTexts(
  { language, page, shared, procedure, faults }: ChecklistTextsProps,
  dateLocale: string,
): Texts {
  const t = createTranslator<ChecklistPageMessages>(page, language)
  return {
    language,
    t,
    translators: {
      procedure: createTranslator<Messages>(procedure, language),
      shared: createTranslator<ChecklistMessages>(shared, language),
    },
    writeFault: createFaultWriter(faults, language),
    duration: minutes =>
      minutes < 60
        ? t('duration.minutes', { minutes })
        : t('duration.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
    moment: createDateFormat(dateLocale, { dateStyle: 'medium', timeStyle: 'short' }),
  }
}
