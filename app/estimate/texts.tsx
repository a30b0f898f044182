'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Decimal } from '#domain/shared/decimal.ts'
import type { Money } from '#domain/shared/money.ts'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { formatMoney, formatNumber } from '#reports/format-number.ts'
import type { Language } from '#text/language.ts'
import type { PageMessages } from '#text/pages/en.ts'
import type { TranslatePage } from '#text/pages/pages.ts'
import type { ResultMessages } from '#text/results/en.ts'
import type { TranslateResult } from '#text/results/results.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { notationOf } from './notation.ts'
import type { FieldFault } from './read-fields.ts'

type Texts = {
  language: Language
  notation: NumberNotation
  t: TranslatePage
  r: TranslateResult
  number: (value: Decimal | number | string) => string
  money: (value: Money) => string
  writeFault: (fault: FieldFault) => string
}

const Context = createContext<Texts | null>(null)

/** Everything that speaks the reader's language, for the components of the estimate. */
export function TextsProvider({
  language,
  pageMessages,
  resultMessages,
  children,
}: {
  language: Language
  pageMessages: ParsedMessages<PageMessages>
  resultMessages: ParsedMessages<ResultMessages>
  children: ReactNode
}) {
  const texts = useMemo(
    () => createTexts(language, pageMessages, resultMessages),
    [language, pageMessages, resultMessages],
  )
  return <Context value={texts}>{children}</Context>
}

export function useTexts(): Texts {
  const texts = useContext(Context)
  if (!texts) throw new Error('useTexts outside TextsProvider')
  return texts
}

function createTexts(
  language: Language,
  pages: ParsedMessages<PageMessages>,
  results: ParsedMessages<ResultMessages>,
): Texts {
  const t = createTranslator<PageMessages>(pages, language)
  const number = (value: Decimal | number | string) => formatNumber(value, language)
  const notation = notationOf(language)
  return {
    language,
    notation,
    t,
    r: createTranslator<ResultMessages>(results, language),
    number,
    money: value => formatMoney(value, language),
    writeFault: ({ code, found = '', minimum = 0, maximum = 0 }) =>
      t(`error.${code}` as keyof PageMessages, {
        found: found.length > 40 ? `${found.slice(0, 40)}…` : found,
        minimum: number(minimum),
        maximum: number(maximum),
        example: `12${notation.decimal}5`,
      }),
  }
}
