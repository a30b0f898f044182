'use client'

import type { Language } from '#text/language.ts'
import type { TeamSiteMessages } from '#text/team-sites/en.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { createTexts } from '../../house/create-texts.tsx'
import type { Done } from '../../sync/sync-actions.ts'

type Sent = { language: Language; messages: ParsedMessages<TeamSiteMessages> }

/** The texts of the sites that a team keeps. */
const [TeamSiteTexts, useTeamSiteTexts] = createTexts(({ language, messages }: Sent) => {
  const t = createTranslator<TeamSiteMessages>(messages, language)
  return {
    t,
    language,
    /** Why something was not done. */
    explain: ({ problem }: Extract<Done, { ok: false }>) =>
      problem === 'offline' ? t('failed.offline') : t('failed', { why: problem.detail ?? problem.title }),
  }
})

export { TeamSiteTexts, useTeamSiteTexts }
