import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { createHead } from '../../../house/page-head.ts'
import { Keys } from '../../../organisation/keys.tsx'
import { TeamPage } from '../../../organisation/team-page.tsx'

export const generateMetadata = createHead(({ language }) => {
  const t = translateOrganisation[language]
  return { title: t('keys.title'), description: t('keys.lead'), path: '/organisation/keys' }
})

/** The keys of the organisation. */
export default async function Page({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <TeamPage language={language} page="keys" needs="keys:read">
      <Keys />
    </TeamPage>
  )
}
