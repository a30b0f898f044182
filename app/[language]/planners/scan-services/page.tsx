import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLanguage, languages } from '#text/language.ts'
import { translatePage } from '#text/pages/pages.ts'
import { problemMessages } from '#text/problems/problems.ts'
import { scanServiceMessages, translateScanServices } from '#text/scan-services/scan-services.ts'
import { type Messages, parseMessages } from '#text/translator.ts'
import { Planner } from '../../../planners/scan-services/planner.tsx'
import { faultKeys } from '../../../planners/scan-services/read-form.ts'
import { ScanServiceTexts } from '../../../planners/scan-services/texts.tsx'

type Props = { params: Promise<{ language: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  if (!isLanguage(language)) return {}
  const t = translateScanServices[language]
  return {
    title: `${t('page.title')} – ${translatePage[language]('site.name')}`,
    description: t('page.lead'),
    alternates: {
      languages: Object.fromEntries(languages.map(other => [other, `/${other}/planners/scan-services`])),
    },
  }
}

/** From work groups to the scan services of one FME. */
export default async function Page({ params }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const faults = faultKeys.map(key => [`fault.${key}`, problemMessages[language][`fault.${key}`]])
  return (
    <ScanServiceTexts
      language={language}
      page={parseMessages(scanServiceMessages[language], language)}
      faults={parseMessages<Messages>(Object.fromEntries(faults), language)}
    >
      <Planner />
    </ScanServiceTexts>
  )
}
