import { notFound } from 'next/navigation'
import { stream } from '#domain/software/stream/pack.ts'
import { isLanguage } from '#text/language.ts'
import { pageMessages, translatePage } from '#text/pages/pages.ts'
import { pastedMessages } from '#text/pasted-tables/pasted-tables.ts'
import { readingMessages } from '#text/readings/readings.ts'
import { resultMessages } from '#text/results/results.ts'
import { parseMessages } from '#text/translator.ts'
import { Estimate } from '../estimate/estimate.tsx'
import { readQuery as readFieldsOf } from '../estimate/link.ts'
import { notationOf } from '../estimate/notation.ts'
import { readFields } from '../estimate/read-fields.ts'
import { createHead } from '../house/page-head.ts'
import { readQuery, type SearchParams } from '../house/read-query.ts'

const noPastes = { prices: null, inventory: null }

type Props = {
  params: Promise<{ language: string }>
  searchParams: SearchParams
}

export const generateMetadata = createHead(({ language }) => {
  const t = translatePage[language]
  return { title: t('estimate.metaTitle'), description: t('estimate.metaDescription'), path: '' }
})

export default async function Page({ params, searchParams }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const query = await readQuery(searchParams)
  const notation = notationOf(language)
  return (
    <Estimate
      language={language}
      notation={notation}
      query={query}
      initialFaults={readFields(readFieldsOf(query, notation), noPastes, notation).faults}
      servicesPerProduct={stream.licences.servicesPerProduct}
      pageMessages={parseMessages(pageMessages[language], language)}
      resultMessages={parseMessages(resultMessages[language], language)}
      readingMessages={parseMessages(readingMessages[language], language)}
      pastedMessages={parseMessages(pastedMessages[language], language)}
    />
  )
}
