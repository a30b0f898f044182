import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { translateOrganisation } from '#text/organisation/organisation.ts'
import { createHead } from '../../house/page-head.ts'
import { Account } from '../../organisation/own/account.tsx'
import { TeamPage } from '../../organisation/team-page.tsx'

export const generateMetadata = createHead(({ language }) => {
  const t = translateOrganisation[language]
  return { title: t('account.title'), description: t('account.lead'), path: '/account' }
})

/** One’s own account. */
export default async function Page({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <TeamPage language={language} page="account">
      <Account />
    </TeamPage>
  )
}
