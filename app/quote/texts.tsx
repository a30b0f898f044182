'use client'

import type { Fault } from '#domain/shared/find-faults.ts'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { formatMoney, formatNumber } from '#reports/format-number.ts'
import { colons, type Language } from '#text/language.ts'
import { en, type QuotePageMessages } from '#text/quote-page/en.ts'
import type { TranslateQuotePage } from '#text/quote-page/quote-page.ts'
import type { QuoteMessages } from '#text/quotes/en.ts'
import type { TranslateQuote } from '#text/quotes/quotes.ts'
import type { ResultMessages } from '#text/results/en.ts'
import type { TranslateResult } from '#text/results/results.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { notationOf } from '../estimate/notation.ts'
import { createTexts } from '../house/create-texts.tsx'

type Sent = {
  language: Language
  pageMessages: ParsedMessages<QuotePageMessages>
  quoteMessages: ParsedMessages<QuoteMessages>
  resultMessages: ParsedMessages<ResultMessages>
}

type Texts = {
  language: Language
  colon: string
  notation: NumberNotation
  t: TranslateQuotePage
  quote: TranslateQuote
  results: TranslateResult
  money: (amount: string, currency: string) => string
  writeFault: (fault: Fault, currency: string) => string
}

/** Everything that speaks the reader's language, for the components of the quote. */
const [QuoteTexts, useTexts] = createTexts(makeTexts)

export { QuoteTexts, useTexts }

type ErrorKey = Extract<keyof QuotePageMessages, `error.${string}`>

function makeTexts({ language, pageMessages, quoteMessages, resultMessages }: Sent): Texts {
  const t = createTranslator<QuotePageMessages>(pageMessages, language)
  const notation = notationOf(language)
  return {
    language,
    colon: colons[language],
    notation,
    t,
    quote: createTranslator<QuoteMessages>(quoteMessages, language),
    results: createTranslator<ResultMessages>(resultMessages, language),
    money: (amount, currency) => formatMoney({ amount, currency }, language),
    writeFault: ({ code, values }, currency) => {
      const key = `error.${code}`
      const { requirement } = values
      return t(Object.hasOwn(en, key) ? (key as ErrorKey) : 'error.other', {
        ...values,
        currency,
        example: `1250${notation.decimal}50`,
        ...(requirement !== undefined && { requirement: formatNumber(requirement, language) }),
      })
    },
  }
}
