import { formatMoney } from '#reports/format-number.ts'
import type { QuoteContext } from '#reports/quote-context.ts'
import { colons, type Language } from '#text/language.ts'
import type { QuoteMessages } from '#text/quotes/en.ts'
import type { TranslateQuote } from '#text/quotes/quotes.ts'
import type { ResultMessages } from '#text/results/en.ts'
import type { TranslateResult } from '#text/results/results.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import type { Preview } from './preview-quote.ts'

/** What a quote is written with, as a page is sent it. */
export type QuoteWords = {
  quoteMessages: ParsedMessages<QuoteMessages>
  resultMessages: ParsedMessages<ResultMessages>
}

type QuoteTexts = {
  quote: TranslateQuote
  results: TranslateResult
  /** Puts a quote into words. */
  write: (preview: NonNullable<Preview>) => QuoteContext
}

/** The texts of a quote in a language. */
export function createQuoteTexts(
  language: Language,
  { quoteMessages, resultMessages }: QuoteWords,
): QuoteTexts {
  const t = createTranslator<QuoteMessages>(quoteMessages, language)
  const results = createTranslator<ResultMessages>(resultMessages, language)
  return {
    quote: t,
    results,
    write: ({ input, quote }) => ({
      ...{ input, quote, language, colon: colons[language], t, results },
      money: amount => formatMoney({ amount, currency: input.currency }, language),
    }),
  }
}
