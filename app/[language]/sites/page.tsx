import { notFound } from 'next/navigation'
import { registry } from '#domain/software/registry.ts'
import { isLanguage } from '#text/language.ts'
import { translateSite } from '#text/sites/sites.ts'
import { teamSiteMessages } from '#text/team-sites/team-sites.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../house/page-head.ts'
import { SitesPage } from '../../sites/sites-page.tsx'
import { TeamSiteTexts } from '../../sites/team/texts.tsx'
import { nameProcedures } from '../../software/name-procedures.ts'

type Props = { params: Promise<{ language: string }> }

export const generateMetadata = createHead(({ language }) => {
  const t = translateSite[language]
  return { title: t('page.title'), description: t('page.lead'), path: '/sites' }
})

/** The sites that this device keeps. */
export default async function Page({ params }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const software = Object.fromEntries(registry.map(({ id, name }) => [id, name]))
  return (
    <TeamSiteTexts language={language} messages={parseMessages(teamSiteMessages[language], language)}>
      <SitesPage names={{ procedures: nameProcedures(language), software }} />
    </TeamSiteTexts>
  )
}
