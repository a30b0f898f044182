import type { ReactNode } from 'react'
import { roles } from '#domain/checklists/procedure.ts'
import { translateChecklist } from '#text/checklists/checklists.ts'
import { isLanguage } from '#text/language.ts'
import { siteMessages } from '#text/sites/sites.ts'
import { parseMessages } from '#text/translator.ts'
import { SiteBarSlot } from '../site/site-bar-slot.tsx'
import { SiteTexts } from '../site/texts.tsx'

type Props = { children: ReactNode; params: Promise<{ language: string }> }

/** Every page in a language stands below the bar of the site at hand. */
export default async function Layout({ children, params }: Props) {
  const { language } = await params
  if (!isLanguage(language)) return children
  const t = translateChecklist[language]
  const names = Object.fromEntries(roles.map(role => [role, t(`role.${role}`)]))
  return (
    <SiteTexts
      language={language}
      messages={parseMessages(siteMessages[language], language)}
      roles={names as Record<(typeof roles)[number], string>}
    >
      <SiteBarSlot />
      {children}
    </SiteTexts>
  )
}
