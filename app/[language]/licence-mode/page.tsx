import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLanguage, languages } from '#text/language.ts'
import { licenceModeMessages, translateLicenceMode } from '#text/licence-mode/licence-mode.ts'
import { translatePage } from '#text/pages/pages.ts'
import { parseMessages } from '#text/translator.ts'
import { LicenceMode } from '../../licence-mode/licence-mode.tsx'
import { LicenceModeTexts } from '../../licence-mode/texts.tsx'

type Props = {
  params: Promise<{ language: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  if (!isLanguage(language)) return {}
  const t = translateLicenceMode[language]
  return {
    title: `${t('page.title')} – ${translatePage[language]('site.name')}`,
    description: t('page.lead'),
    alternates: {
      languages: Object.fromEntries(languages.map(other => [other, `/${other}/licence-mode`])),
    },
  }
}

/** Cloud or local licence, and what happens when it is lost. */
export default async function Page({ params, searchParams }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const query = Object.fromEntries(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
  const today = new Date().toISOString().slice(0, 10)
  return (
    <LicenceModeTexts language={language} messages={parseMessages(licenceModeMessages[language], language)}>
      <LicenceMode query={query} today={today} />
    </LicenceModeTexts>
  )
}
