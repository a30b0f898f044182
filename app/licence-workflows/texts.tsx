'use client'

import type { Language } from '#text/language.ts'
import type { LicenceWorkflowMessages } from '#text/licence-workflows/en.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { createTexts } from '../house/create-texts.tsx'

type Sent = { language: Language; messages: ParsedMessages<LicenceWorkflowMessages> }

/** The texts of the licence workflows in the reader's language. */
const [WorkflowTexts, useWorkflowTexts] = createTexts(({ language, messages }: Sent) =>
  createTranslator<LicenceWorkflowMessages>(messages, language),
)

export { useWorkflowTexts, WorkflowTexts }
