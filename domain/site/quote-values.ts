import * as z from 'zod/mini'

const text = (longest: number) => z.string().check(z.maxLength(longest))
/** As typed; the decimal mark is a point, whichever the reader's language has. */
const typed = text(200)
/** A reference of the catalogue, or one that a newer one may hold. */
export const reference = z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,39}$/))
const texts = z.record(text(200), text(200)).check(z.refine(all => Object.keys(all).length <= 1000))

/** Another site whose licences stand on the same quote, as it was when it was added. */
const otherSite = z.strictObject({
  id: text(120),
  name: text(200),
  /** The requests for its licence and its server, as JSON: a load has more levels than a site may have. */
  load: text(100_000),
  order: z.optional(
    z
      .array(z.strictObject({ reference, quantity: z.int().check(z.gte(1), z.lte(1_000_000)) }))
      .check(z.maxLength(100)),
  ),
})

const freeLine = z.strictObject({
  id: text(40),
  text: text(2000),
  ...{ quantity: typed, unit: typed, unitPrice: typed, discountPercent: typed, taxes: typed },
})

const tax = z.strictObject({
  id: text(40),
  ...{ name: typed, ratePercent: typed },
  /** Why the customer owes it; there where they do. */
  reverseCharge: z.optional(text(2000)),
})

/** What is typed on the quote of a site, beside what other tools know; prices that can be read stand in the price list of their currency. */
export const quoteValues = {
  'quote/number': typed,
  'quote/date': typed,
  'quote/validUntil': typed,
  'quote/currency': typed,
  /** The currency of the price list beside which another one was chosen for the quote. */
  'quote/listCurrency': typed,
  'quote/prices': texts,
  'quote/discounts': texts,
  'quote/lineTaxes': texts,
  'quote/discountPercent': typed,
  'quote/lines': z.array(freeLine).check(z.maxLength(200)),
  'quote/taxes': z.array(tax).check(z.maxLength(10)),
  'quote/terms': text(20_000),
  /** Whether the licences of this very site stand on its quote; they do unless that is false. */
  'quote/ownLicences': z.boolean(),
  'quote/sites': z.array(otherSite).check(z.maxLength(49)),
} as const
