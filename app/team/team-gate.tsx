import type { ReactNode } from 'react'
import type { Language } from '#text/language.ts'
import { teamMessages } from '#text/team/team.ts'
import { parseMessages } from '#text/translator.ts'
import { GateDoor } from './gate-door.tsx'
import { TeamTexts } from './texts.tsx'
import type { Scope } from './use-session.ts'

type Props = {
  language: Language
  /** The heading of the page, for whoever stays outside. */
  title: string
  /** What a role must include; any member where left out. */
  needs?: Scope
  children: ReactNode
}

/** Shows what needs a session to those who have one, and says to others why not; stands in the page on the server. */
export function TeamGate({ language, title, needs, children }: Props) {
  return (
    <TeamTexts language={language} messages={parseMessages(teamMessages[language], language)}>
      <GateDoor title={title} {...(needs && { needs })}>
        {children}
      </GateDoor>
    </TeamTexts>
  )
}
