'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Language } from '#text/language.ts'
import type { LicenceWorkflowMessages } from '#text/licence-workflows/en.ts'
import type { TranslateWorkflow } from '#text/licence-workflows/licence-workflows.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'

const Context = createContext<TranslateWorkflow | null>(null)

export function WorkflowTexts({
  language,
  messages,
  children,
}: {
  language: Language
  messages: ParsedMessages<LicenceWorkflowMessages>
  children: ReactNode
}) {
  const t = useMemo(() => createTranslator<LicenceWorkflowMessages>(messages, language), [messages, language])
  return <Context value={t}>{children}</Context>
}

/** The texts of the licence workflows in the reader's language. */
export function useWorkflowTexts(): TranslateWorkflow {
  const t = useContext(Context)
  if (!t) throw new Error('useWorkflowTexts outside WorkflowTexts')
  return t
}
