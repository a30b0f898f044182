import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { teamMessages, translateTeam } from '#text/team/team.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../house/page-head.ts'
import { SetUp } from '../../team/set-up.tsx'
import { TeamTexts } from '../../team/texts.tsx'

export const generateMetadata = createHead(({ language }) => {
  const t = translateTeam[language]
  return { title: t('setUp.title'), description: t('setUp.lead'), path: '/set-up' }
})

/** The first account of an installation. */
export default async function Page({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <TeamTexts language={language} messages={parseMessages(teamMessages[language], language)}>
      <SetUp />
    </TeamTexts>
  )
}
