import { NO_NUMBER, type Quote, type QuoteInput } from '#domain/quotes/quote.ts'
import { colons, type Language } from '#text/language.ts'
import { type TranslateQuote, translateQuote } from '#text/quotes/quotes.ts'
import { type TranslateResult, translateResult } from '#text/results/results.ts'
import { formatMoney } from './format-number.ts'

/** A quote with what was asked and what it is written with. */
export type QuoteContext = {
  input: QuoteInput
  quote: Quote
  language: Language
  colon: string
  t: TranslateQuote
  results: TranslateResult
  /** An amount in the quote's currency, in the reader's notation. */
  money: (amount: string) => string
}

/** What a quote is written with in a language. */
export function createQuoteContext(input: QuoteInput, quote: Quote, language: Language): QuoteContext {
  return {
    input,
    quote,
    language,
    colon: colons[language],
    t: translateQuote[language],
    results: translateResult[language],
    money: amount => formatMoney({ amount, currency: input.currency }, language),
  }
}

/** The number of a quote, with its revision where it is not the first; and that it is a draft, as long as it is one. */
export function writeRevisedNumber({
  t,
  input: { number, revision = 1, isDraft = false },
}: Pick<QuoteContext, 't'> & { input: Pick<QuoteInput, 'number' | 'revision' | 'isDraft'> }): string {
  const revised = revision === 1 ? number : t('number.revised', { number, revision: String(revision) })
  if (!isDraft) return revised
  return number === NO_NUMBER ? t('number.draft') : `${revised} ${t('number.draft')}`
}
