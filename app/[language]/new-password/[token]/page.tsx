import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { teamMessages, translateTeam } from '#text/team/team.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../../house/page-head.ts'
import { SetPassword } from '../../../team/new-password.tsx'
import { TeamTexts } from '../../../team/texts.tsx'

export const generateMetadata = createHead<{ language: string; token: string }>(({ language, token }) => {
  const t = translateTeam[language]
  return { title: t('reset.title'), description: t('reset.set.lead'), path: `/new-password/${token}` }
})

/** A new password in place of a forgotten one. */
export default async function Page({ params }: { params: Promise<{ language: string; token: string }> }) {
  const { language, token } = await params
  if (!isLanguage(language)) notFound()
  return (
    <TeamTexts language={language} messages={parseMessages(teamMessages[language], language)}>
      <SetPassword token={token} />
    </TeamTexts>
  )
}
