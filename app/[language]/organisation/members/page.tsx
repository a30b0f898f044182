import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { createHead } from '../../../house/page-head.ts'
import { Members } from '../../../organisation/members.tsx'
import { TeamPage } from '../../../organisation/team-page.tsx'

export const generateMetadata = createHead(({ language }) => {
  const t = translateOrganisation[language]
  return { title: t('members.title'), description: t('members.lead'), path: '/organisation/members' }
})

/** Who belongs to the organisation. */
export default async function Page({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <TeamPage language={language} page="members" needs="members:read">
      <Members />
    </TeamPage>
  )
}
