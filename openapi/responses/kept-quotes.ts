import * as z from 'zod'
import { quoteStates } from '#domain/quotes/quote-states.data.ts'
import { quote } from './quote.ts'
import { moment, money } from './shared.ts'
import { nextCursor } from './sites.ts'

const listed = {
  id: z.uuid(),
  number: z.string().nullable().meta({ description: 'Null until it is issued.' }),
  revision: z.int().min(1).meta({ description: 'The newest.' }),
  state: z.enum(quoteStates).meta({
    description:
      'As of today where the organisation is: an issued quote expires at the end of the last day of its validity.',
  }),
  customer: z.string(),
  validUntil: z.string(),
  etag: z.string().meta({ description: 'For If-Match.' }),
  createdAt: moment,
  updatedAt: moment,
}

const document = z
  .object({ type: z.string(), sha256: z.string() })
  .meta({ id: 'IssuedDocument', description: 'A document that was issued, by its media type, and its hash.' })

const source = z
  .object({
    id: z.uuid(),
    name: z.string(),
    currency: z.string(),
    from: z.string(),
    until: z.string().nullable(),
    sha256: z.string().meta({ description: 'The hash of its prices.' }),
    standing: z.enum(['follows', 'frozen', 'unavailable']).meta({
      description:
        '`follows`: a draft, at the prices of the list as it is; `frozen`: issued, at the prices of then; `unavailable`: a draft whose list no longer applies or has no price for something, shown at the prices that it was saved with: it cannot be issued like this.',
    }),
  })
  .meta({ id: 'PricesFrom', description: 'The kept price list that the prices of a quote come from.' })

export const keptQuote = z
  .object({
    ...listed,
    issuedAt: moment.nullable(),
    decision: z
      .object({
        at: moment,
        by: z.string().meta({ description: 'By whom it was entered.' }),
        name: z.string().optional(),
        reason: z.string().optional(),
      })
      .nullable()
      .meta({ description: 'What became of the newest revision, where that was said.' }),
    total: money,
    shownRevision: z.int().min(1).meta({ description: 'The revision that this is.' }),
    priceList: source.nullable().meta({ description: 'Null where the prices stand in the request.' }),
    documents: z.array(document).meta({ description: 'What was issued; empty for a draft.' }),
    request: z
      .record(z.string(), z.unknown())
      .meta({ description: 'What was asked for, as `PUT` takes it.' }),
    quote: quote.meta({ description: 'As issued; of a draft, as it would be today.' }),
  })
  .meta({ id: 'KeptQuote', description: 'A quote with its newest revision.' })

const listedQuote = z
  .object({ ...listed, total: money })
  .meta({ id: 'ListedQuote', description: 'A quote in a list.' })

export const quoteList = z
  .object({ items: z.array(listedQuote), nextCursor })
  .meta({ id: 'QuoteList', description: 'Quotes, the newest first.' })

export type KeptQuoteAnswer = z.infer<typeof keptQuote>
export type QuoteListAnswer = z.infer<typeof quoteList>
