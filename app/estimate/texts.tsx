'use client'

import type { Decimal } from '#domain/shared/decimal.ts'
import type { Money } from '#domain/shared/money.ts'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { formatMoney, formatNumber } from '#reports/format-number.ts'
import type { Language } from '#text/language.ts'
import type { PageMessages } from '#text/pages/en.ts'
import type { TranslatePage } from '#text/pages/pages.ts'
import type { PastedMessages } from '#text/pasted-tables/en.ts'
import type { TranslatePasted } from '#text/pasted-tables/pasted-tables.ts'
import type { ReadingMessages } from '#text/readings/en.ts'
import type { TranslateReading } from '#text/readings/readings.ts'
import type { ResultMessages } from '#text/results/en.ts'
import type { TranslateResult } from '#text/results/results.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { createTexts } from '../house/create-texts.tsx'
import type { FieldFault } from './read-fields.ts'

type Texts = {
  language: Language
  notation: NumberNotation
  t: TranslatePage
  r: TranslateResult
  /** What a table says. */
  tables: TranslateReading
  /** What the page says around it. */
  pasted: TranslatePasted
  number: (value: Decimal | number | string) => string
  money: (value: Money) => string
  writeFault: (fault: FieldFault) => string
}

type Sent = {
  language: Language
  /** Known to the server, where asking for it takes no time. */
  notation: NumberNotation
  pageMessages: ParsedMessages<PageMessages>
  resultMessages: ParsedMessages<ResultMessages>
  readingMessages: ParsedMessages<ReadingMessages>
  pastedMessages: ParsedMessages<PastedMessages>
}

/** Everything that speaks the reader's language, for the components of the estimate. */
const [TextsProvider, useTexts] = createTexts(makeTexts)

export { TextsProvider, useTexts }

function makeTexts({ language, notation, pageMessages, ...sent }: Sent): Texts {
  const t = createTranslator<PageMessages>(pageMessages, language)
  const number = (value: Decimal | number | string) => formatNumber(value, language)
  return {
    language,
    notation,
    t,
    r: createTranslator<ResultMessages>(sent.resultMessages, language),
    tables: createTranslator<ReadingMessages>(sent.readingMessages, language),
    pasted: createTranslator<PastedMessages>(sent.pastedMessages, language),
    number,
    money: value => formatMoney(value, language),
    writeFault: ({ code, found = '', isWhole, minimum = 0, maximum = 0, values }) =>
      t(`error.${code}`, {
        found: found.length > 40 ? `${found.slice(0, 40)}…` : found,
        minimum: number(minimum),
        maximum: number(maximum),
        example: isWhole ? (code === 'grouping' ? '1250' : '12') : `12${notation.decimal}5`,
        ...values,
      }),
  }
}
