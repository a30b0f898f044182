import type { ReactNode } from 'react'
import type { Language } from '#text/language.ts'
import { organisationMessages, translateOrganisation } from '#text/organisation/organisation.ts'
import { parseMessages } from '#text/translator.ts'
import { TeamGate } from '../team/team-gate.tsx'
import type { Scope } from '../team/use-session.ts'
import { TeamFrame } from './team-frame.tsx'
import { OrganisationTexts } from './texts.tsx'

type Props = {
  language: Language
  page: 'page' | 'members' | 'keys' | 'webhooks' | 'audit' | 'notices' | 'account'
  needs?: Scope
  children: ReactNode
}

/** A page of the organisation for those who may see it, below the way to the others. */
export function TeamPage({ language, page, needs, children }: Props) {
  const t = translateOrganisation[language]
  const title = t(`${page}.title`)
  return (
    <TeamGate language={language} title={title} {...(needs && { needs })}>
      <OrganisationTexts
        language={language}
        messages={parseMessages(organisationMessages[language], language)}
      >
        <TeamFrame title={title} lead={t(`${page}.lead`)}>
          {children}
        </TeamFrame>
      </OrganisationTexts>
    </TeamGate>
  )
}
