import { isLanguage, languages } from '#text/language.ts'
import { quoteMessages } from '#text/quotes/quotes.ts'
import { resultMessages } from '#text/results/results.ts'
import { parseMessages } from '#text/translator.ts'
import type { QuoteWords } from '../../quote/quote-words.ts'

// Made once by the build: nothing in it depends on who asks.
export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return languages.map(language => ({ language }))
}

/** What a quote is written with in one language, for a page in another. */
export async function GET(_request: Request, { params }: { params: Promise<{ language: string }> }) {
  const { language } = await params
  if (!isLanguage(language)) return new Response(null, { status: 404 })
  const words: QuoteWords = {
    quoteMessages: parseMessages(quoteMessages[language], language),
    resultMessages: parseMessages(resultMessages[language], language),
  }
  return Response.json(words, { headers: { 'Cache-Control': 'no-cache' } })
}
