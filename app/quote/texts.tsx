'use client'

import type { Fault } from '#domain/shared/find-faults.ts'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { formatNumber } from '#reports/format-number.ts'
import type { Language } from '#text/language.ts'
import { en, type QuotePageMessages } from '#text/quote-page/en.ts'
import type { TranslateQuotePage } from '#text/quote-page/quote-page.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { notationOf } from '../estimate/notation.ts'
import { createTexts } from '../house/create-texts.tsx'
import { createQuoteTexts, type QuoteWords } from './quote-words.ts'

type Sent = QuoteWords & { language: Language; pageMessages: ParsedMessages<QuotePageMessages> }

type Texts = ReturnType<typeof createQuoteTexts> & {
  language: Language
  notation: NumberNotation
  t: TranslateQuotePage
  writeFault: (fault: Fault, currency: string) => string
}

/** Everything that speaks the reader's language, for the components of the quote. */
const [QuoteTexts, useTexts] = createTexts(makeTexts)

export { QuoteTexts, useTexts }

type ErrorKey = Extract<keyof QuotePageMessages, `error.${string}`>

function makeTexts({ language, pageMessages, ...words }: Sent): Texts {
  const t = createTranslator<QuotePageMessages>(pageMessages, language)
  const notation = notationOf(language)
  return {
    ...createQuoteTexts(language, words),
    language,
    notation,
    t,
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
