import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import type { QuoteInput } from '#domain/quotes/quote.ts'
import { line, quoteLimits } from '#domain/quotes/quote-fields.ts'
import { day } from '#domain/shared/day-field.ts'
import { createStreamQuoteInput } from '#domain/software/stream/quote-input.ts'
import { type Language, languages } from '#text/language.ts'
import { keptId } from './kept-parameters.ts'

/** What is quoted, as a quote document has it; its number comes with the issue. */
export type KeptQuoteRequest = Omit<QuoteInput, 'number'> & {
  number?: string | undefined
  priceListId?: string | undefined
  language?: Language | undefined
  appendix?: boolean | undefined
}

const { quoteInput, chooseQuoteInput } = createStreamQuoteInput(
  {
    priceListId: z.optional(
      z.union([keptId(), z.literal('applying')]).check(
        z.meta({
          description:
            'In place of `priceList`: the id of a kept list, or `applying` for the one that applies on the day of the quote in its currency. A draft follows it; its issue freezes the prices.',
        }),
      ),
    ),
    number: z.optional(
      line('Not used: a quote gets its number from the organisation when it is issued.', quoteLimits.number),
    ),
    asOf: z.optional(
      day(
        'Not used: a draft is judged by the day that it is where the organisation is, what is issued by the day of its issue.',
      ),
    ),
    language: z.optional(
      z.enum(languages).check(
        z.meta({
          description:
            'Language of the quote; left out: that of the organisation, or what Accept-Language chooses at its issue where that has none.',
        }),
      ),
    ),
    appendix: z.optional(
      z.boolean().check(z.meta({ description: 'Adds an internal appendix to PDF, HTML and Markdown.' })),
    ),
  },
  given => (given as { priceListId?: unknown } | null)?.priceListId !== undefined,
)

/** The request as the document shows it. */
export const keptQuoteRequest = quoteInput.check(
  z.meta({ id: 'KeptQuoteRequest', description: 'Who, what for, at which prices and until when.' }),
)

/** The schema that a given request is meant for. */
export const chooseKeptQuoteRequest = chooseQuoteInput as (given: unknown) => $ZodType<KeptQuoteRequest>

const remark = (description: string) => z.optional(line(description, 500))

export const decisionRequest = z
  .strictObject({
    name: remark('Who decided, at the customer.'),
    reason: remark('Why.'),
  })
  .check(z.meta({ id: 'QuoteDecision', description: 'Who decided at the customer, and why.' }))

export type DecisionRequest = z.infer<typeof decisionRequest>

export const decisionExamples = {
  named: { summary: 'With a name', value: { name: 'Petra Lang', reason: 'As agreed on the phone' } },
} as const
