import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLanguage, languages } from '#text/language.ts'
import { pageMessages, translatePage } from '#text/pages/pages.ts'
import { pastedMessages } from '#text/pasted-tables/pasted-tables.ts'
import { readingMessages } from '#text/readings/readings.ts'
import { resultMessages } from '#text/results/results.ts'
import { parseMessages } from '#text/translator.ts'
import { Estimate } from '../estimate/estimate.tsx'

type Props = {
  params: Promise<{ language: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  if (!isLanguage(language)) return {}
  const t = translatePage[language]
  return {
    title: `${t('estimate.metaTitle')} – ${t('site.name')}`,
    description: t('estimate.metaDescription'),
    alternates: { languages: Object.fromEntries(languages.map(other => [other, `/${other}`])) },
  }
}

export default async function Page({ params, searchParams }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const query = Object.fromEntries(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
  return (
    <Estimate
      language={language}
      query={query}
      pageMessages={parseMessages(pageMessages[language], language)}
      resultMessages={parseMessages(resultMessages[language], language)}
      readingMessages={parseMessages(readingMessages[language], language)}
      pastedMessages={parseMessages(pastedMessages[language], language)}
    />
  )
}
