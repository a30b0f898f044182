import { notFound } from 'next/navigation'
import { keptQuoteMessages, translateKeptQuote } from '#text/kept-quotes/kept-quotes.ts'
import { isLanguage } from '#text/language.ts'
import { quotePageMessages } from '#text/quote-page/quote-page.ts'
import { quoteMessages } from '#text/quotes/quotes.ts'
import { resultMessages } from '#text/results/results.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../../house/page-head.ts'
import { QuoteDesk } from '../../../kept-quotes/quote-desk.tsx'
import { KeptQuoteTexts } from '../../../kept-quotes/texts.tsx'
import { QuoteTexts } from '../../../quote/texts.tsx'
import { TeamGate } from '../../../team/team-gate.tsx'

type Params = { language: string; quoteId: string }

export const generateMetadata = createHead<Params>(({ language, quoteId }) => {
  const t = translateKeptQuote[language]
  return { title: t('desk.title'), description: t('list.lead'), path: `/quotes/${quoteId}` }
})

/** One quote of a team. */
export default async function Page({ params }: { params: Promise<Params> }) {
  const { language, quoteId } = await params
  if (!isLanguage(language)) notFound()
  return (
    <TeamGate language={language} title={translateKeptQuote[language]('desk.title')} needs="quotes:read">
      <KeptQuoteTexts language={language} messages={parseMessages(keptQuoteMessages[language], language)}>
        <QuoteTexts
          language={language}
          pageMessages={parseMessages(quotePageMessages[language], language)}
          quoteMessages={parseMessages(quoteMessages[language], language)}
          resultMessages={parseMessages(resultMessages[language], language)}
        >
          <QuoteDesk id={quoteId} />
        </QuoteTexts>
      </KeptQuoteTexts>
    </TeamGate>
  )
}
