import * as z from 'zod'
import { quoteStates } from '#domain/quotes/quote-states.data.ts'
import { quote } from './quote.ts'
import { moment } from './shared.ts'
import { nextCursor } from './sites.ts'

const listed = {
  id: z.uuid(),
  revision: z.int().min(1).meta({ description: 'The revision that it leads to.' }),
  createdAt: moment,
  expiresAt: moment,
  revokedAt: moment.nullable().meta({ description: 'When it was withdrawn, where it was.' }),
}

export const shareLink = z
  .object({
    ...listed,
    token: z.string().nullable().meta({
      description:
        'What opens `/api/v1/shared-quotes/{token}`. Shown this once, as only its hash is kept: null where the same request is sent again with its Idempotency-Key.',
    }),
  })
  .meta({ id: 'ShareLink', description: 'A link by which a customer sees a quote.' })

export const shareLinkList = z
  .object({
    items: z.array(
      z.object(listed).meta({ id: 'ListedShareLink', description: 'A link without its token.' }),
    ),
    nextCursor,
  })
  .meta({ id: 'ShareLinkList', description: 'Links, the newest first.' })

const site = quote.shape.sites.element
const assumption = quote.shape.assumptions.element

const sharedSite = z
  .object({
    ...site.pick({ name: true, score: true, requirement: true, server: true }).shape,
    points: z.int().nullable().meta({ description: 'Points after the order, owned ones included.' }),
    sparePoints: z.number().nullable(),
  })
  .meta({ id: 'SharedSite', description: 'What an installation needs and gets.' })

export const sharedQuote = z
  .object({
    state: z
      .enum([...quoteStates, 'revised'])
      .exclude(['draft'])
      .meta({
        description:
          'As of today; `revised`: another revision has been begun, which the sender shares anew; once that is withdrawn, so is the quote.',
      }),
    revision: z.int().min(1).meta({ description: 'Which of those under its number it is.' }),
    decision: z
      .object({ at: moment, name: z.string(), reason: z.string().optional() })
      .nullable()
      .meta({ description: 'What was decided by this link.' }),
    expiresAt: moment.meta({ description: 'When the link ends, in UTC.' }),
    documents: z
      .array(z.object({ type: z.string(), sha256: z.string() }))
      .meta({ description: 'The formats in which the quote was issued, with their hashes.' }),
    quote: z
      .object({
        ...quote.pick({
          number: true,
          language: true,
          date: true,
          validUntil: true,
          customer: true,
          seller: true,
          currency: true,
          lines: true,
          subtotal: true,
          discounts: true,
          net: true,
          taxes: true,
          total: true,
          terms: true,
        }).shape,
        sites: z.array(sharedSite),
        assumptions: z.array(
          assumption
            .pick({ code: true, text: true })
            .meta({ id: 'SharedAssumption', description: 'What binds the customer.' }),
        ),
      })
      .meta({
        id: 'SharedQuoteDocument',
        description: 'What the customer’s document says, and nothing else.',
      }),
  })
  .meta({ id: 'SharedQuote', description: 'A quote as its customer sees it.' })

export type ShareLinkAnswer = z.infer<typeof shareLink>
export type ShareLinkListAnswer = z.infer<typeof shareLinkList>
export type SharedQuoteAnswer = z.infer<typeof sharedQuote>
