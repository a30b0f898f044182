import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { isLanguage, languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { PathPage } from '../../checklists/path-page.tsx'

type Props = {
  params: Promise<{ language: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  if (!isLanguage(language)) return {}
  const t = translateChecklistPage[language]
  return {
    title: `${t('paths.title')} – ${translatePage[language]('site.name')}`,
    description: t('paths.lead'),
    alternates: { languages: Object.fromEntries(languages.map(other => [other, `/${other}/checklists`])) },
  }
}

/** What are you about to do? The choice of the software, and the way to the right procedure of stream. */
export default async function Page({ params, searchParams }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const { path } = await searchParams
  return <PathPage software="stream" language={language} path={path} />
}
