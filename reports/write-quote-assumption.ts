import type { QuoteAssumption, QuoteStep } from '#domain/quotes/quote.ts'
import type { Assumption, Step } from '#domain/shared/explanation.ts'
import type { Language } from '#text/language.ts'
import { en, type QuoteMessages } from '#text/quotes/en.ts'
import { formatDay } from './format-day.ts'
import type { QuoteContext } from './quote-context.ts'
import { type ResultAssumption, writeAssumption } from './write-assumption.ts'
import type { ExplainedWords } from './write-explained.ts'

type Words = Pick<QuoteContext, 't' | 'results' | 'language'>

type OwnKey = Extract<keyof QuoteMessages, `assumption.${string}`>

/** The text of an assumption: of the quote itself, or of an estimate or a sizing in it. */
export function writeQuoteAssumption(
  { code, values, citation }: Pick<QuoteAssumption, 'code' | 'values' | 'citation'>,
  { t, results, language }: Words,
): string {
  const key = `assumption.${code}`
  if (code === 'prices-from-list') return t('assumption.prices-from-list', withDays(values, language))
  if (Object.hasOwn(en, key)) return t(key as OwnKey, values)
  return writeAssumption({ code, values, citation } as Assumption<ResultAssumption>, results)
}

/** Days as the reader writes them. */
function withDays(values: Assumption['values'], language: Language): Assumption['values'] {
  const { from, until } = values
  return {
    ...values,
    from: formatDay(String(from), language),
    ...(until !== '' && { until: formatDay(String(until), language) }),
  }
}

/** What assumptions and steps of a quote say. */
export function quoteWords(context: Words): ExplainedWords<string, QuoteStep> {
  return {
    assumption: assumption => writeQuoteAssumption(assumption, context),
    step: ({ code }: Step<QuoteStep>) => context.t(`step.${code}`),
  }
}
