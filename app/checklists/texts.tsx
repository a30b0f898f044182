'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { FieldFault } from '#domain/checklists/read-parameters.ts'
import type { Translators } from '#reports/write-checklist.ts'
import type { ChecklistPageMessages } from '#text/checklist-pages/en.ts'
import type { ChecklistMessages } from '#text/checklists/en.ts'
import type { Language } from '#text/language.ts'
import { createTranslator, type Messages, type ParsedMessages, type Translate } from '#text/translator.ts'

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

const Context = createContext<Texts | null>(null)

export function ChecklistTexts({ children, ...props }: ChecklistTextsProps & { children: ReactNode }) {
  const { language, page, shared, procedure, faults } = props
  const texts = useMemo(
    () => createTexts({ language, page, shared, procedure, faults }),
    [language, page, shared, procedure, faults],
  )
  return <Context value={texts}>{children}</Context>
}

/** The reader's language: texts of the page, of the software's procedures, faults, durations and times. */
export function useTexts(): Texts {
  const texts = useContext(Context)
  if (!texts) throw new Error('useTexts outside ChecklistTexts')
  return texts
}

function createTexts({ language, page, shared, procedure, faults }: ChecklistTextsProps): Texts {
  const t = createTranslator<ChecklistPageMessages>(page, language)
  const ofFaults = createTranslator<Messages>(faults, language)
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return {
    language,
    t,
    translators: {
      procedure: createTranslator<Messages>(procedure, language),
      shared: createTranslator<ChecklistMessages>(shared, language),
    },
    writeFault: ({ key, values }) => ofFaults(`fault.${key}`, values),
    duration: minutes =>
      minutes < 60
        ? t('duration.minutes', { minutes })
        : t('duration.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
    moment: time => moments.format(new Date(time)),
  }
}
