import { notFound } from 'next/navigation'
import { conflictMessages, translateConflict } from '#text/conflicts/conflicts.ts'
import { isLanguage } from '#text/language.ts'
import { parseMessages } from '#text/translator.ts'
import { ConflictsSheet } from '../../conflicts/conflicts-sheet.tsx'
import { parseFaultTexts } from '../../house/fault-texts.ts'
import { createHead } from '../../house/page-head.ts'
import { readQuery, type SearchParams } from '../../house/read-query.ts'

type Props = {
  params: Promise<{ language: string }>
  searchParams: SearchParams
}

export const generateMetadata = createHead(({ language }) => {
  const t = translateConflict[language]
  return { title: t('page.title'), description: t('page.lead'), path: '/conflicts' }
})

/** What clashes between software that is to share one server? */
export default async function Page({ params, searchParams }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const query = await readQuery(searchParams)
  return (
    <ConflictsSheet
      language={language}
      query={query}
      messages={parseMessages(conflictMessages[language], language)}
      faultMessages={parseFaultTexts(language)}
    />
  )
}
