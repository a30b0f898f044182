import { notFound } from 'next/navigation'
import { isLanguage } from '#text/language.ts'
import { scanServiceMessages, translateScanServices } from '#text/scan-services/scan-services.ts'
import { parseMessages } from '#text/translator.ts'
import { parseFaultTexts } from '../../../house/fault-texts.ts'
import { createHead } from '../../../house/page-head.ts'
import { Planner } from '../../../planners/scan-services/planner.tsx'
import { faultKeys } from '../../../planners/scan-services/read-form.ts'
import { ScanServiceTexts } from '../../../planners/scan-services/texts.tsx'

type Props = { params: Promise<{ language: string }> }

export const generateMetadata = createHead(({ language }) => {
  const t = translateScanServices[language]
  return { title: t('page.title'), description: t('page.lead'), path: '/planners/scan-services' }
})

/** From work groups to the scan services of one FME. */
export default async function Page({ params }: Props) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <ScanServiceTexts
      language={language}
      messages={parseMessages(scanServiceMessages[language], language)}
      faults={parseFaultTexts(language, faultKeys)}
    >
      <Planner />
    </ScanServiceTexts>
  )
}
