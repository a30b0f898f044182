import { notFound } from 'next/navigation'
import { translateChecklistPage } from '#text/checklist-pages/checklist-pages.ts'
import { isLanguage } from '#text/language.ts'
import { PathPage } from '../../checklists/path-page.tsx'
import { createHead } from '../../house/page-head.ts'
import { readQuery, type SearchParams } from '../../house/read-query.ts'

type Props = {
  params: Promise<{ language: string }>
  searchParams: SearchParams
}

export const generateMetadata = createHead(({ language }) => {
  const t = translateChecklistPage[language]
  return { title: t('paths.title'), description: t('paths.lead'), path: '/checklists' }
})

/** What are you about to do? The choice of the software, and the way to the right procedure of stream. */
export default async function Page({ params, searchParams }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const { path } = await readQuery(searchParams)
  return <PathPage software="stream" language={language} path={path} />
}
