import { NO_NUMBER } from '#domain/quotes/quote.ts'
import { type Preview, previewQuote } from '../quote/preview-quote.ts'
import type { KeptQuote } from './kept-quote.ts'
import { pricesOf } from './request-draft.ts'

/** A kept quote with all that it asks for, also what no field can hold, and what it takes from elsewhere. */
export function previewKept(kept: KeptQuote, today: string): Preview {
  const { request, quote, number, priceList, revision, state } = kept
  const { priceListId: _source, language: _own, appendix: _inside, ...asked } = request
  const { seller, terms } = quote
  const body = { seller, terms, ...asked, number: number ?? NO_NUMBER, priceList: pricesOf(kept) }
  return previewQuote(JSON.parse(JSON.stringify(body)), today, {
    pricesFrom: priceList ?? undefined,
    revision,
    isDraft: state === 'draft',
  })
}
