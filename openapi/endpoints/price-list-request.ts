import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import { amount, line } from '#domain/quotes/quote-fields.ts'
import { currencyCodes } from '#domain/shared/currency.ts'
import { day } from '#domain/shared/day-field.ts'
import { readMinorUnits } from '#domain/shared/money.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import type { FileDeclaration } from '../endpoint.ts'
import { filesWith, type PriceListReadingInput, priceListTerms } from './reading-request.ts'

const head = {
  name: line('What the list is called.'),
  currency: z
    .enum(currencyCodes as [string, ...string[]])
    .check(z.meta({ description: 'ISO 4217 code of its prices.' })),
  from: day('The first day on which it holds.'),
}
const until = day('The last day; left out: until another list begins.')

type Head = { name: string; currency: string; from: string; until?: string | null | undefined }
export type PriceListRequest = Head &
  ({ prices: Readonly<Record<string, string>> } | Extract<PriceListReadingInput, { file: unknown }>)

const shape = {
  ...head,
  until: z.optional(
    z.nullable(day('The last day; null, as a list answers it, or left out: until another list begins.')),
  ),
  prices: z
    .partialRecord(z.enum(licences.catalogue.map(({ reference }) => reference)), amount('The price of one.'))
    .check(
      z.meta({
        id: 'KeptPrices',
        description: 'Unit prices by reference, at least one; what has none can not be bought.',
        minProperties: 1,
      }),
    ),
}

/** Amounts against the currency, and days against each other. */
const check = <Schema extends z.ZodMiniType>(schema: Schema): $ZodType<PriceListRequest> =>
  schema.check(
    z.superRefine((given, context) => {
      const { currency, from, until, prices } = given as Head & { prices?: Record<string, string> }
      // What has a wrong name is not among them, and said already.
      if (prices && Object.keys(prices).length === 0 && context.issues.length === 0)
        context.addIssue({ code: 'custom', path: ['prices'], params: { code: 'list_without_price' } })
      if (until && until < from)
        context.addIssue({
          code: 'custom',
          path: ['until'],
          params: { code: 'day_before_another', values: { other: 'from', day: from } },
        })
      for (const [reference, found] of Object.entries(prices ?? {})) {
        const code = readMinorUnits(found, currency)
        const path = ['prices', reference]
        if (typeof code === 'string')
          context.addIssue({ code: 'custom', path, params: { code, found, currency } })
      }
    }),
  ) as unknown as $ZodType<PriceListRequest>

/** A price list as JSON, as the document shows it. */
export const priceListRequest = z
  .strictObject(shape)
  .check(z.meta({ id: 'PriceListRequest', description: 'A price list, when it holds and its prices.' }))
const checked = check(z.strictObject(shape))
export const choosePriceListRequest = (): $ZodType<PriceListRequest> => checked

const files = filesWith({ ...head, until: z.optional(until), ...priceListTerms })

/** A price list as a file; what else there is to say of it stands in the query. */
export const keptPriceListFiles: FileDeclaration = {
  ...files,
  choose: type => check(files.choose(type) as z.ZodMiniType),
  parameters: Object.fromEntries(
    Object.entries(files.parameters).map(([name, parameter]) => [
      name,
      // Only beside a file: as JSON they stand in the body.
      { ...parameter, required: false },
    ]),
  ),
}

const change = z
  .strictObject({
    name: z.optional(line('What the list is called.')),
    until: z.optional(z.nullable(day('The last day on which it holds; null: until another list begins.'))),
  })
  .check(z.meta({ id: 'PriceListChange', description: 'What changes of a list; its prices never do.' }))

export type PriceListChange = z.infer<typeof change>
export const priceListChange: z.ZodMiniType<PriceListChange> = change
export const priceListChangeExamples = {
  end: { summary: 'It ends', value: { until: '2027-06-30' } },
} as const

export const priceListExamples = {
  year: {
    summary: 'The prices of a year',
    value: {
      name: 'Prices 2027',
      currency: 'EUR',
      from: '2027-01-01',
      until: '2027-12-31',
      prices: { HTG500H: '1250.00', HTG503H: '7500.00' },
    },
  },
} as const
