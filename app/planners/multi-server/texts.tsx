'use client'

import type { Language } from '#text/language.ts'
import type { MultiServerMessages } from '#text/multi-server/en.ts'
import { createTranslator, type Messages, type ParsedMessages } from '#text/translator.ts'
import { createTexts } from '../../house/create-texts.tsx'

type Sent = {
  language: Language
  messages: ParsedMessages<MultiServerMessages>
  faults: ParsedMessages<Messages>
}

/** The reader's language for the planner: its own texts and those of faults. */
const [PlannerTexts, useTexts] = createTexts(({ language, messages, faults }: Sent) => ({
  language,
  t: createTranslator<MultiServerMessages>(messages, language),
  writeFault: createTranslator<Messages>(faults, language),
}))

export { PlannerTexts, useTexts }
