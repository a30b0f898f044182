import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLanguage, languages } from '#text/language.ts'
import { multiServerMessages, translateMultiServer } from '#text/multi-server/multi-server.ts'
import { translatePage } from '#text/pages/pages.ts'
import { problemMessages } from '#text/problems/problems.ts'
import { type Messages, parseMessages } from '#text/translator.ts'
import { Planner } from '../../../planners/multi-server/planner.tsx'
import { PlannerTexts } from '../../../planners/multi-server/texts.tsx'

type Props = { params: Promise<{ language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  if (!isLanguage(language)) return {}
  const t = translateMultiServer[language]
  return {
    title: `${t('page.title')} – ${translatePage[language]('site.name')}`,
    description: t('page.lead'),
    alternates: {
      languages: Object.fromEntries(languages.map(other => [other, `/${other}/planners/multi-server`])),
    },
  }
}

/** From the servers of Sage 100c CRM to the five fields, the order and the distribution. */
export default async function Page({ params }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const faults = Object.entries(problemMessages[language]).filter(([key]) => key.startsWith('fault.'))
  return (
    <PlannerTexts
      language={language}
      messages={parseMessages(multiServerMessages[language], language)}
      faults={parseMessages<Messages>(Object.fromEntries(faults), language)}
    >
      <Planner />
    </PlannerTexts>
  )
}
