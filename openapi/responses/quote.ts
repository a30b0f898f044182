import * as z from 'zod'
import { ROUNDING } from '#domain/quotes/quote.ts'
import { sizeIds } from '#domain/sizing/sizing-facts.ts'
import { languages } from '#text/language.ts'
import { hardware } from './hardware-sizing.ts'
import { order, line as orderLine } from './licence-estimate.ts'
import { receipt } from './receipts.ts'
import { assumption, explained, money, step } from './shared.ts'

const text = z.string()
const amount = text.regex(/^\d+(\.\d+)?$/)
const taxNames = z.array(text).meta({ description: 'Names of the taxes that are borne.' })

const party = {
  name: text,
  contact: text.optional(),
  address: z.array(text).optional(),
}

/** Who makes a quote. */
export const seller = z.object({
  ...party,
  registration: text.optional(),
  colour: text.optional(),
  logo: text.optional(),
})

const line = z
  .object({
    kind: z.enum(['licence', 'free']),
    site: z.int().min(0).nullable().meta({ description: 'Index of the site, null for a line of one’s own.' }),
    reference: text.nullable(),
    text: text.meta({ description: 'Name of the licence, or the text that was given.' }),
    quantity: amount,
    unit: text.nullable(),
    unitPrice: amount,
    discountPercent: amount,
    amount: amount.meta({ description: 'Quantity × unit price less the discount, rounded once.' }),
    taxes: taxNames,
  })
  .meta({ id: 'QuoteLine', description: 'One line as it is printed.' })

const quotedOrder = z
  .object({
    lines: z.array(orderLine),
    units: z.int().min(0),
    points: z.int().meta({ description: 'Points after the order, owned ones included.' }),
    sparePoints: z.number().nullable().meta({ description: 'Null where no load was given.' }),
  })
  .meta({ id: 'QuotedOrder', description: 'What is ordered for a site.' })

const roomToGrow = z.object({ order, morePoints: z.int(), morePrice: money }).meta({
  id: 'RoomToGrow',
  description: 'The order with most points for at most 10 % more than the cheapest, and no more per point.',
})

const site = z
  .object({
    name: text,
    score: z.number().nullable(),
    requirement: z.number().nullable(),
    server: z.object({ size: z.enum(sizeIds), hardware }).nullable(),
    order: quotedOrder.nullable(),
    choice: z
      .enum(['recommended', 'by-hand', 'not-compared'])
      .nullable()
      .meta({ description: 'By whom the order was chosen; not-compared where no load was given.' }),
    recommendation: order.nullable().meta({ description: 'The cheapest order at these prices.' }),
    roomToGrow: roomToGrow.nullable(),
    explanation: z.array(step),
  })
  .meta({ id: 'QuotedSite', description: 'One installation: what it needs and what is ordered for it.' })

export const quote = z
  .object({
    number: text,
    language: z.enum(languages),
    date: text,
    validUntil: text,
    asOf: text,
    valid: z.boolean().meta({ description: 'Whether the quote is valid on the day `asOf`.' }),
    customer: z.object(party),
    seller: seller.optional(),
    currency: text,
    pricesFrom: z
      .object({ name: text, from: text, until: text.nullable() })
      .meta({ id: 'QuotedPriceList', description: 'The kept price list that the prices come from.' })
      .optional(),
    sites: z.array(site),
    lines: z.array(line),
    rounding: z.literal(ROUNDING).meta({
      description: 'Each line, discount and tax is rounded once to the smallest unit, halves up.',
    }),
    subtotal: money,
    discounts: z.array(
      z.object({ percent: amount, base: amount, amount, taxes: taxNames }).meta({
        id: 'QuoteDiscount',
        description: 'The discount in total on lines that bear the same taxes.',
      }),
    ),
    net: money,
    taxes: z.array(
      z
        .object({
          name: text,
          ratePercent: amount,
          base: amount,
          amount,
          reverseCharge: text.optional().meta({ description: 'Why the customer owes it.' }),
        })
        .meta({ id: 'QuoteTax', description: 'A tax on what is left of the lines that bear it.' }),
    ),
    total: money,
    terms: text.optional(),
    receipt: receipt
      .nullable()
      .meta({ description: 'Null only in quotes that were issued before every quote had one.' }),
    ...explained,
    assumptions: z.array(
      assumption
        .extend({ isBinding: z.boolean().meta({ description: 'Whether it binds the customer.' }) })
        .meta({ id: 'QuoteAssumption', description: 'What the quote rests on.' }),
    ),
  })
  .meta({ id: 'Quote', description: 'A quote with its lines, totals and what it rests on.' })

export type QuoteAnswer = z.infer<typeof quote>
