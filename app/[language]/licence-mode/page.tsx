import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { licenceModeMessages, translateLicenceMode } from '#text/licence-mode/licence-mode.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../house/page-head.ts'
import { readQuery, type SearchParams } from '../../house/read-query.ts'
import { LicenceMode } from '../../licence-mode/licence-mode.tsx'
import { LicenceModeTexts } from '../../licence-mode/texts.tsx'

type Props = {
  params: Promise<{ language: string }>
  searchParams: SearchParams
}

export const generateMetadata = createHead(({ language }) => {
  const t = translateLicenceMode[language]
  return { title: t('page.title'), description: t('page.lead'), path: '/licence-mode' }
})

/** Cloud or local licence, and what happens when it is lost. */
export default async function Page({ params, searchParams }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const query = await readQuery(searchParams)
  const today = new Date().toISOString().slice(0, 10)
  return (
    <LicenceModeTexts language={language} messages={parseMessages(licenceModeMessages[language], language)}>
      <LicenceMode query={query} today={today} />
    </LicenceModeTexts>
  )
}
