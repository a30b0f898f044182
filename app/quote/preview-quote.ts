import * as z from 'zod/mini'
import { computeQuote } from '#domain/quotes/compute-quote.ts'
import type { Quote, QuoteInput } from '#domain/quotes/quote.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { createStreamQuoteInput } from '#domain/software/stream/quote-input.ts'

/** The schema that the API reads a quote by. */
export const { chooseQuoteInput } = createStreamQuoteInput({})

export type Preview = { input: QuoteInput; quote: Quote } | null

/** What is known of a quote only where it is kept. */
export type KnownOfKept = Pick<QuoteInput, 'pricesFrom' | 'revision' | 'isDraft'>

/** A quote as the API computes it, with what is known of a kept one; null where the API would refuse it. */
export function previewQuote(body: object, today: string, known?: KnownOfKept): Preview {
  const read = z.safeParse(chooseQuoteInput(body), body)
  if (!read.success) return null
  const input = { ...read.data, ...known }
  return { input, quote: computeQuote(stream, input, today) }
}
