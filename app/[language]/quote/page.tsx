import { notFound } from 'next/navigation'
import { keptQuoteMessages } from '#text/kept-quotes/kept-quotes.ts'
import { isLanguage } from '#text/language.ts'
import { quotePageMessages, translateQuotePage } from '#text/quote-page/quote-page.ts'
import { quoteMessages } from '#text/quotes/quotes.ts'
import { resultMessages } from '#text/results/results.ts'
import { parseMessages } from '#text/translator.ts'
import { createHead } from '../../house/page-head.ts'
import { KeptQuoteTexts } from '../../kept-quotes/texts.tsx'
import { QuoteSheet } from '../../quote/quote-sheet.tsx'
import { QuoteTexts } from '../../quote/texts.tsx'

export const generateMetadata = createHead(({ language }) => {
  const t = translateQuotePage[language]
  return { title: t('page.title'), description: t('page.lead'), path: '/quote' }
})

/** The document that the customer gets. */
export default async function Page({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) notFound()
  return (
    <QuoteTexts
      language={language}
      pageMessages={parseMessages(quotePageMessages[language], language)}
      quoteMessages={parseMessages(quoteMessages[language], language)}
      resultMessages={parseMessages(resultMessages[language], language)}
    >
      <KeptQuoteTexts language={language} messages={parseMessages(keptQuoteMessages[language], language)}>
        <QuoteSheet />
      </KeptQuoteTexts>
    </QuoteTexts>
  )
}
