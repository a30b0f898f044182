import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { createHead } from '../../../house/page-head.ts'
import { Audit } from '../../../organisation/audit.tsx'
import { TeamPage } from '../../../organisation/team-page.tsx'

export const generateMetadata = createHead(({ language }) => {
  const t = translateOrganisation[language]
  return { title: t('audit.title'), description: t('audit.lead'), path: '/organisation/audit' }
})

/** Who did what. */
export default async function Page({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <TeamPage language={language} page="audit" needs="audit:read">
      <Audit />
    </TeamPage>
  )
}
