'use client'

import { moneyFromMinorUnits, readMinorUnits } from '#domain/shared/money.ts'
import { formatDay } from '#reports/format-day.ts'
import { formatMoney } from '#reports/format-number.ts'
import type { KeptPriceMessages } from '#text/kept-prices/en.ts'
import type { Language } from '#text/language.ts'
import type { PastedMessages } from '#text/pasted-tables/en.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import { createTexts } from '../house/create-texts.tsx'
import type { KeptProblem } from '../team/request-kept.ts'

type Sent = {
  language: Language
  messages: ParsedMessages<KeptPriceMessages>
  pastedMessages: ParsedMessages<PastedMessages>
}

/** The texts around price lists that a team keeps. */
const [KeptPriceTexts, useKeptPriceTexts] = createTexts(({ language, messages, pastedMessages }: Sent) => {
  const t = createTranslator<KeptPriceMessages>(messages, language)
  const shares = new Intl.NumberFormat(language, {
    ...{ style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 1 },
  })
  return {
    language,
    t,
    pasted: createTranslator<PastedMessages>(pastedMessages, language),
    day: (day: string) => formatDay(day, language),
    /** An amount with the decimals of its currency, however it was typed. */
    money: (amount: string, currency: string) => {
      const units = readMinorUnits(amount, currency)
      const money =
        typeof units === 'number' ? moneyFromMinorUnits(BigInt(units), currency) : { amount, currency }
      return formatMoney(money, language)
    },
    /** A difference with its sign, and what it is in percent. */
    signed: (difference: string | null, percent: string | null, currency: string) => {
      if (difference === null) return '–'
      const amount = formatMoney({ amount: difference, currency }, language)
      const sign = difference.startsWith('-') ? '' : '+'
      return percent === null ? sign + amount : `${sign}${amount} (${shares.format(Number(percent) / 100)})`
    },
    say: (problem: KeptProblem | 'offline') =>
      problem === 'offline' ? t('offline') : (problem.errors?.[0]?.detail ?? problem.detail ?? problem.title),
  }
})

export { KeptPriceTexts, useKeptPriceTexts }
