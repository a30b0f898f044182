'use client'

import type { Language } from '#text/language.ts'
import type { ScanServiceMessages } from '#text/scan-services/en.ts'
import { createTranslator, type Messages, type ParsedMessages } from '#text/translator.ts'
import { createFaultWriter } from '../../house/create-fault-writer.ts'
import { createTexts } from '../../house/create-texts.tsx'

type Sent = {
  language: Language
  messages: ParsedMessages<ScanServiceMessages>
  faults: ParsedMessages<Messages>
}

/** The reader's language: texts of the planner and of what is wrong with a field. */
const [ScanServiceTexts, useTexts] = createTexts(({ language, messages, faults }: Sent) => ({
  language,
  t: createTranslator<ScanServiceMessages>(messages, language),
  writeFault: createFaultWriter(faults, language),
}))

export { ScanServiceTexts, useTexts }
