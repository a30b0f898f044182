import * as z from 'zod/mini'
import { currencyCodes } from '../shared/currency.ts'
import { day } from '../shared/day-field.ts'
import { amount, colour, line, logo, paragraph, percentage, quantity, quoteLimits } from './quote-fields.ts'

const address = z
  .array(line('A line of the address.'))
  .check(z.maxLength(quoteLimits.addressLines), z.meta({ description: 'The address, line by line.' }))

const party = {
  name: line('Name of the company or person.'),
  contact: z.optional(line('Who is in charge there: name, telephone, e-mail.')),
  address: z.optional(address),
}

const customer = z
  .strictObject(party)
  .check(z.meta({ id: 'QuoteCustomer', description: 'Who the quote is for.' }))

/** Who makes a quote. */
export const seller = z
  .strictObject({
    ...party,
    registration: z.optional(line('Numbers that a letter must carry: of the company, of VAT.')),
    colour: z.optional(colour),
    logo: z.optional(logo),
  })
  .check(z.meta({ id: 'QuoteSeller', description: 'Who makes the quote.' }))

const tax = z
  .strictObject({
    name: line('Name of the tax as it is printed.', 60),
    ratePercent: percentage('The rate.'),
    reverseCharge: z.optional(
      line(
        'Where the customer owes the tax: why, as it is printed. The rate is 0 then, and its lines bear no other tax.',
        300,
      ),
    ),
  })
  .check(z.meta({ id: 'QuoteTaxRate', description: 'A tax on the net amount.' }))

export const lineTaxes = z.optional(
  z
    .array(z.string().check(z.maxLength(60)))
    .check(
      z.maxLength(quoteLimits.taxes),
      z.meta({ description: 'Names of the taxes that the line bears; left out: each of them.' }),
    ),
)
export const discountPercent = z.optional(percentage('The discount on this line.'))

const freeLine = z
  .strictObject({
    text: line('What is delivered or done.', quoteLimits.text),
    quantity,
    unit: z.optional(
      z.nullable(line('What is counted, for example h; null, as a quote answers it, is none.', 20)),
    ),
    unitPrice: amount('The price of one.'),
    discountPercent,
    taxes: lineTaxes,
  })
  .check(z.meta({ id: 'QuoteFreeLine', description: 'A line of one’s own, for example work.' }))

/** What else is agreed. */
export const terms = paragraph('Terms of payment and delivery.', quoteLimits.terms)

/** All of a quote but its sites and prices. */
export const quoteHead = {
  number: line('The number of the quote.', quoteLimits.number),
  date: day('The day of the quote.'),
  validUntil: day('The last day on which it is valid.'),
  asOf: z.optional(day('The day by which `valid` is judged; left out: today in UTC.')),
  customer,
  seller: z.optional(seller),
  currency: z.enum(currencyCodes as [string, ...string[]]).check(z.meta({ description: 'ISO 4217 code.' })),
  lines: z._default(
    z
      .array(freeLine)
      .check(z.maxLength(quoteLimits.lines), z.meta({ description: 'Lines beside the licences.' })),
    [],
  ),
  discountPercent: z._default(percentage('The discount in total, on top of those on the lines.'), '0'),
  taxes: z._default(
    z.array(tax).check(z.maxLength(quoteLimits.taxes), z.meta({ description: 'Each name once.' })),
    [],
  ),
  terms: z.optional(terms),
}

export type QuoteHead = z.infer<ReturnType<typeof z.strictObject<typeof quoteHead>>>
export type QuoteParty = z.infer<typeof seller>
