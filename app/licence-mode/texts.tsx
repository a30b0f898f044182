'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Language } from '#text/language.ts'
import type { LicenceModeMessages } from '#text/licence-mode/en.ts'
import type { TranslateLicenceMode } from '#text/licence-mode/licence-mode.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'

type Texts = {
  language: Language
  t: TranslateLicenceMode
  /** An instant in UTC as date and time. */
  moment: (instant: string) => string
}

const Context = createContext<Texts | null>(null)

export function LicenceModeTexts({
  language,
  messages,
  children,
}: {
  language: Language
  messages: ParsedMessages<LicenceModeMessages>
  children: ReactNode
}) {
  const texts = useMemo((): Texts => {
    const days = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    })
    return {
      language,
      t: createTranslator<LicenceModeMessages>(messages, language),
      moment: instant => `${days.format(new Date(instant))} ${instant.slice(11, 16)}`,
    }
  }, [language, messages])
  return <Context value={texts}>{children}</Context>
}

/** The reader's language, for the components of the page. */
export function useTexts(): Texts {
  const texts = useContext(Context)
  if (!texts) throw new Error('useTexts outside LicenceModeTexts')
  return texts
}
