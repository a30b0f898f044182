import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { multiServerMessages, translateMultiServer } from '#text/multi-server/multi-server.ts'
import { parseMessages } from '#text/translator.ts'
import { parseFaultTexts } from '../../../house/fault-texts.ts'
import { createHead } from '../../../house/page-head.ts'
import { Planner } from '../../../planners/multi-server/planner.tsx'
import { PlannerTexts } from '../../../planners/multi-server/texts.tsx'

type Props = { params: Promise<{ language: string }> }

export const generateMetadata = createHead(({ language }) => {
  const t = translateMultiServer[language]
  return { title: t('page.title'), description: t('page.lead'), path: '/planners/multi-server' }
})

/** From the servers of Sage 100c CRM to the five fields, the order and the distribution. */
export default async function Page({ params }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <PlannerTexts
      language={language}
      messages={parseMessages(multiServerMessages[language], language)}
      faults={parseFaultTexts(language)}
    >
      <Planner />
    </PlannerTexts>
  )
}
