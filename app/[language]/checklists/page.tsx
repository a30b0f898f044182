import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { procedureRegistry } from '#domain/software/procedure-registry.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { translateChecklistPage } from '#domain/text/checklist-pages/checklist-pages.ts'
import { isLanguage, languages } from '#domain/text/language.ts'
import { translatePage } from '#domain/text/pages/pages.ts'
import { PathFinder } from '../../checklists/path-finder.tsx'
import { textsOfPaths } from '../../checklists/pick-messages.ts'
import { ChecklistTexts } from '../../checklists/texts.tsx'

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

/** What are you about to do? The way to the right procedure. */
export default async function Page({ params, searchParams }: Props) {
  const { language } = await params
  const pack = procedureRegistry.stream
  if (!isLanguage(language) || !pack) notFound()
  const { path } = await searchParams
  return (
    <ChecklistTexts {...textsOfPaths(pack, language)}>
      <PathFinder
        software="stream"
        softwareName={`${stream.vendor} ${stream.name}`}
        initialPath={typeof path === 'string' ? path : ''}
      />
    </ChecklistTexts>
  )
}
