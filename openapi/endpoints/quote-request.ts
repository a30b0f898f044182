import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import type { QuoteInput } from '#domain/quotes/quote.ts'
import { createStreamQuoteInput } from '#domain/software/stream/quote-input.ts'
import { type Language, languages } from '#text/language.ts'

export type QuoteRequest = QuoteInput & { language?: Language | undefined; appendix?: boolean | undefined }

const { quoteInput, chooseQuoteInput } = createStreamQuoteInput({
  language: z.optional(
    z
      .enum(languages)
      .check(z.meta({ description: 'Language of the quote; left out: what Accept-Language chooses.' })),
  ),
  appendix: z.optional(
    z.boolean().check(
      z.meta({
        description:
          'Adds an internal appendix to PDF, HTML and Markdown: derivation, other orders, how far each input can grow, sources.',
      }),
    ),
  ),
})

/** The request as the document shows it. */
export const quoteRequest = quoteInput.check(
  z.meta({ id: 'QuoteRequest', description: 'Who, what for, at which prices and until when.' }),
)

/** The schema that a given request is meant for. */
export const chooseQuoteRequest: (given: unknown) => $ZodType<QuoteRequest> = chooseQuoteInput
