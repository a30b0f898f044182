import { notFound } from 'next/navigation'
import { keptQuoteMessages, translateKeptQuote } from '#text/kept-quotes/kept-quotes.ts'
import { isLanguage } from '#text/language.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../house/page-head.ts'
import { QuoteList } from '../../kept-quotes/quote-list.tsx'
import { KeptQuoteTexts } from '../../kept-quotes/texts.tsx'
import { TeamGate } from '../../team/team-gate.tsx'

export const generateMetadata = createHead(({ language }) => {
  const t = translateKeptQuote[language]
  return { title: t('list.title'), description: t('list.lead'), path: '/quotes' }
})

/** The quotes of a team. */
export default async function Page({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  const messages = parseMessages(keptQuoteMessages[language], language)
  return (
    <TeamGate language={language} title={translateKeptQuote[language]('list.title')} needs="quotes:read">
      <KeptQuoteTexts language={language} messages={messages}>
        <QuoteList />
      </KeptQuoteTexts>
    </TeamGate>
  )
}
