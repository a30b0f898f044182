import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { conflictMessages, translateConflict } from '#text/conflicts/conflicts.ts'
import { isLanguage, languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { problemMessages } from '#text/problems/problems.ts'
import { type Messages, parseMessages } from '#text/translator.ts'
import { ConflictsSheet } from '../../conflicts/conflicts-sheet.tsx'

type Props = {
  params: Promise<{ language: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  if (!isLanguage(language)) return {}
  const t = translateConflict[language]
  return {
    title: `${t('page.title')} – ${translatePage[language]('site.name')}`,
    description: t('page.lead'),
    alternates: { languages: Object.fromEntries(languages.map(other => [other, `/${other}/conflicts`])) },
  }
}

/** What clashes between software that is to share one server? */
export default async function Page({ params, searchParams }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const query = Object.fromEntries(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
  const faults = Object.entries(problemMessages[language]).filter(([key]) => key.startsWith('fault.'))
  return (
    <ConflictsSheet
      language={language}
      query={query}
      messages={parseMessages(conflictMessages[language], language)}
      faultMessages={parseMessages<Messages>(Object.fromEntries(faults), language)}
    />
  )
}
