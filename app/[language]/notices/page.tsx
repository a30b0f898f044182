import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { createHead } from '../../house/page-head.ts'
import { Notices } from '../../organisation/notices.tsx'
import { TeamPage } from '../../organisation/team-page.tsx'

export const generateMetadata = createHead(({ language }) => {
  const t = translateOrganisation[language]
  return { title: t('notices.title'), description: t('notices.lead'), path: '/notices' }
})

/** What happened without somebody. */
export default async function Page({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <TeamPage language={language} page="notices">
      <Notices />
    </TeamPage>
  )
}
