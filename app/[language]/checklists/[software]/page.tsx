import { notFound } from 'next/navigation'
import { hasProcedures } from '#domain/software/procedure-facts.ts'
import { registry } from '#domain/software/registry.ts'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { isLanguage } from '#text/language.ts'
import { PathPage } from '../../../checklists/path-page.tsx'
import { createHead } from '../../../house/page-head.ts'
import { readQuery, type SearchParams } from '../../../house/read-query.ts'

type Params = { language: string; software: string }
type Props = {
  params: Promise<Params>
  searchParams: SearchParams
}

export const generateMetadata = createHead<Params>(({ language, software }) => {
  if (!hasProcedures(software)) return null
  const t = translateChecklistPage[language]
  const name = registry.find(({ id }) => id === software)?.name ?? software
  return {
    title: `${t('paths.title')}, ${name}`,
    description: t('paths.lead'),
    path: `/checklists/${software}`,
  }
})

/** What are you about to do with this software? The way to the right procedure. */
export default async function Page({ params, searchParams }: Props) {
  const { language, software } = await params
  if (!isLanguage(language) || !hasProcedures(software)) notFound()
  const { path } = await readQuery(searchParams)
  return <PathPage software={software} language={language} path={path} />
}
