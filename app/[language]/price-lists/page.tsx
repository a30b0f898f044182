import { notFound } from 'next/navigation'
import { keptPriceMessages, translateKeptPrice } from '#text/kept-prices/kept-prices.ts'
import { isLanguage } from '#text/language.ts'
import { pastedMessages } from '#text/pasted-tables/pasted-tables.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../house/page-head.ts'
import { PriceLists } from '../../kept-prices/price-lists.tsx'
import { KeptPriceTexts } from '../../kept-prices/texts.tsx'
import { TeamGate } from '../../team/team-gate.tsx'

export const generateMetadata = createHead(({ language }) => {
  const t = translateKeptPrice[language]
  return { title: t('page.title'), description: t('page.lead'), path: '/price-lists' }
})

/** The price lists of a team. */
export default async function Page({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <TeamGate language={language} title={translateKeptPrice[language]('page.title')} needs="quotes:read">
      <KeptPriceTexts
        language={language}
        messages={parseMessages(keptPriceMessages[language], language)}
        pastedMessages={parseMessages(pastedMessages[language], language)}
      >
        <PriceLists />
      </KeptPriceTexts>
    </TeamGate>
  )
}
