'use client'

import type { Money } from '#domain/shared/money.ts'
import { createDateFormat, dateLocales, formatDay } from '#reports/format-day.ts'
import { formatMoney } from '#reports/format-number.ts'
import type { KeptQuoteMessages } from '#text/kept-quotes/en.ts'
import { colons, type Language } from '#text/language.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { createTexts } from '../house/create-texts.tsx'
import type { KeptProblem } from '../team/request-kept.ts'

type Sent = { language: Language; messages: ParsedMessages<KeptQuoteMessages> }

/** The texts around quotes that a team keeps. */
const [KeptQuoteTexts, useKeptQuoteTexts] = createTexts(({ language, messages }: Sent) => {
  const t = createTranslator<KeptQuoteMessages>(messages, language)
  return {
    language,
    colon: colons[language],
    t,
    day: (day: string) => formatDay(day, language),
    money: (money: Money) => formatMoney(money, language),
    moment: createDateFormat(dateLocales[language], { dateStyle: 'long', timeStyle: 'short' }),
    say: (problem: KeptProblem | 'offline') =>
      problem === 'offline' ? t('act.offline') : (problem.detail ?? problem.title),
  }
})

export { KeptQuoteTexts, useKeptQuoteTexts }
