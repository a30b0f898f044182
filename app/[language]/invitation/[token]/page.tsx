import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { teamMessages, translateTeam } from '#text/team/team.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../../house/page-head.ts'
import { Invitation } from '../../../team/invitation.tsx'
import { TeamTexts } from '../../../team/texts.tsx'

export const generateMetadata = createHead<{ language: string; token: string }>(({ language, token }) => {
  const t = translateTeam[language]
  return { title: t('invitation.title'), description: t('invitation.lead'), path: `/invitation/${token}` }
})

/** Following an invitation. */
export default async function Page({ params }: { params: Promise<{ language: string; token: string }> }) {
  const { language, token } = await params
  if (!isLanguage(language)) notFound()
  return (
    <TeamTexts language={language} messages={parseMessages(teamMessages[language], language)}>
      <Invitation token={token} />
    </TeamTexts>
  )
}
