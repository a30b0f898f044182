import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { createHead } from '../../house/page-head.ts'
import { Settings } from '../../organisation/settings.tsx'
import { TeamPage } from '../../organisation/team-page.tsx'

export const generateMetadata = createHead(({ language }) => {
  const t = translateOrganisation[language]
  return { title: t('page.title'), description: t('page.lead'), path: '/organisation' }
})

/** What the organisation is, and how it writes its quotes. */
export default async function Page({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <TeamPage language={language} page="page" needs="organisation:read">
      <Settings />
    </TeamPage>
  )
}
