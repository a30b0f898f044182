import * as z from 'zod'
import { siteProperties } from '#domain/quotes/compare-loads.ts'
import { lineProperties, quoteProperties } from '#domain/quotes/compare-quotes.ts'
import { quoteStates } from '#domain/quotes/quote-states.data.ts'
import { money } from './shared.ts'
import { nextCursor } from './sites.ts'

const text = z.string()
const signed = text.regex(/^-?\d+(\.\d+)?$/)
const difference = signed.nullable().meta({ description: 'After less before.' })
const percent = signed.nullable().meta({
  description: 'The difference in percent of what was before, rounded to four decimals.',
})

const revision = z.object({
  revision: z.int().min(1),
  issuedAt: z.iso.datetime().nullable().meta({ description: 'In UTC; null for a draft.' }),
  total: money,
})

const quoteChange = z
  .object({
    property: z.enum(['line', ...lineProperties, ...siteProperties, ...quoteProperties]),
    line: z
      .object({ site: text.nullable(), reference: text.nullable(), text })
      .nullable()
      .meta({ description: 'The line that it is about.' }),
    site: text
      .nullable()
      .meta({ description: 'The site whose load, licence or server it is about; null of lines.' }),
    tax: text.nullable().meta({ description: 'The tax that it is about.' }),
    before: text
      .nullable()
      .meta({ description: 'Null where it was added; both are null where they are too long to be shown.' }),
    after: text.nullable().meta({ description: 'Null where it was left out.' }),
    difference,
    percent,
    text: text.meta({ description: 'The difference as a sentence.' }),
  })
  .meta({ id: 'QuoteChange', description: 'One difference between two revisions.' })

export const quoteChanges = z
  .object({ from: revision, to: revision, changes: z.array(quoteChange) })
  .meta({ id: 'QuoteChanges', description: 'What differs between two revisions of a quote.' })

const list = z.object({ id: z.uuid(), name: text, from: text, until: text.nullable() })

const priceChange = z
  .object({
    reference: text,
    kind: z.enum(['added', 'dropped', 'dearer', 'cheaper']),
    before: text.nullable(),
    after: text.nullable(),
    difference,
    percent,
  })
  .meta({ id: 'PriceChange', description: 'A price that differs between two lists.' })

const changedQuote = z
  .object({
    id: z.uuid(),
    number: text.nullable(),
    revision: z.int().min(1),
    state: z.enum(quoteStates),
    customer: text,
    validUntil: text,
    before: money.meta({ description: 'Its total now.' }),
    after: money
      .nullable()
      .meta({ description: 'Its total at the other prices; null where it can not be quoted.' }),
    difference,
    percent,
    reasons: z.array(text).meta({ description: 'Why it can not be quoted at the other prices.' }),
  })
  .meta({ id: 'ChangedQuote', description: 'An open quote, at the prices of two lists.' })

export const priceListChanges = z
  .object({
    before: list,
    after: list,
    currency: text,
    prices: z.array(priceChange),
    items: z.array(changedQuote).meta({
      description: 'Of the quotes that were looked at for this page, those whose total changes.',
    }),
    nextCursor,
  })
  .meta({
    id: 'PriceListChanges',
    description: 'What differs between two price lists, and which open quotes would.',
  })

export type QuoteChangesAnswer = z.infer<typeof quoteChanges>
export type PriceListChangesAnswer = z.infer<typeof priceListChanges>
