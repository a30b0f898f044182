import type { QuoteAssumption, QuoteStep } from '#domain/quotes/quote.ts'
import type { Assumption, Step } from '#domain/shared/explanation.ts'
import { en, type QuoteMessages } from '#text/quotes/en.ts'
import type { QuoteContext } from './quote-context.ts'
import { type ResultAssumption, writeAssumption } from './write-assumption.ts'
import type { ExplainedWords } from './write-explained.ts'

type OwnKey = Extract<keyof QuoteMessages, `assumption.${string}`>

/** The text of an assumption: of the quote itself, or of an estimate or a sizing in it. */
export function writeQuoteAssumption(
  { code, values, citation }: Pick<QuoteAssumption, 'code' | 'values' | 'citation'>,
  { t, results }: Pick<QuoteContext, 't' | 'results'>,
): string {
  const key = `assumption.${code}`
  if (Object.hasOwn(en, key)) return t(key as OwnKey, values)
  return writeAssumption({ code, values, citation } as Assumption<ResultAssumption>, results)
}

/** What assumptions and steps of a quote say. */
export function quoteWords(context: Pick<QuoteContext, 't' | 'results'>): ExplainedWords<string, QuoteStep> {
  return {
    assumption: assumption => writeQuoteAssumption(assumption, context),
    step: ({ code }: Step<QuoteStep>) => context.t(`step.${code}`),
  }
}
