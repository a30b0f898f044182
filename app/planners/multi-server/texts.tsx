'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Language } from '#text/language.ts'
import type { MultiServerMessages } from '#text/multi-server/en.ts'
import { createTranslator, type Messages, type ParsedMessages, type Translate } from '#text/translator.ts'

type Texts = {
  t: Translate<MultiServerMessages>
  writeFault: Translate<Messages>
}

const Context = createContext<Texts | null>(null)

/** The reader's language for the planner: its own texts and those of faults. */
export function PlannerTexts({
  language,
  messages,
  faults,
  children,
}: {
  language: Language
  messages: ParsedMessages<MultiServerMessages>
  faults: ParsedMessages<Messages>
  children: ReactNode
}) {
  const texts = useMemo(
    () => ({
      t: createTranslator<MultiServerMessages>(messages, language),
      writeFault: createTranslator<Messages>(faults, language),
    }),
    [language, messages, faults],
  )
  return <Context value={texts}>{children}</Context>
}

export function useTexts(): Texts {
  const texts = useContext(Context)
  if (!texts) throw new Error('useTexts outside PlannerTexts')
  return texts
}
