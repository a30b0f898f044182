import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { hasProcedures } from '#domain/software/procedure-facts.ts'
import { registry } from '#domain/software/registry.ts'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { isLanguage, languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { PathPage } from '../../../checklists/path-page.tsx'
import { writeSoftwareLink } from '../../../checklists/write-procedure-link.ts'

type Props = {
  params: Promise<{ language: string; software: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, software } = await params
  if (!isLanguage(language) || !hasProcedures(software)) return {}
  const t = translateChecklistPage[language]
  const name = registry.find(({ id }) => id === software)?.name ?? software
  return {
    title: `${t('paths.title')}, ${name} – ${translatePage[language]('site.name')}`,
    description: t('paths.lead'),
    alternates: {
      languages: Object.fromEntries(languages.map(other => [other, writeSoftwareLink(other, software)])),
    },
  }
}

/** What are you about to do with this software? The way to the right procedure. */
export default async function Page({ params, searchParams }: Props) {
  const { language, software } = await params
  if (!isLanguage(language) || !hasProcedures(software)) notFound()
  const { path } = await searchParams
  return <PathPage software={software} language={language} path={path} />
}
