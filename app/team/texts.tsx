'use client'

import type { Language } from '#text/language.ts'
import type { TeamMessages } from '#text/team/en.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { createTexts } from '../house/create-texts.tsx'

type Sent = { language: Language; messages: ParsedMessages<TeamMessages> }

/** The texts around signing in; they are there below every gate. */
const [TeamTexts, useTeamTexts] = createTexts(({ language, messages }: Sent) => ({
  language,
  t: createTranslator<TeamMessages>(messages, language),
}))

export { TeamTexts, useTeamTexts }
