import * as z from 'zod/mini'
import { LONGEST_LOGO } from '#domain/quotes/read-logo.ts'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { fromPlain, toPlain } from '../estimate/notation.ts'

const LONGEST = 20_000

const text = z._default(z.string().check(z.maxLength(LONGEST)), '')
const texts = z._default(z.record(z.string(), z.string().check(z.maxLength(LONGEST))), {})
const orderedLine = z.object({ reference: z.string(), quantity: z.number() })

const quotedSite = z.object({
  id: z.string(),
  name: text,
  address: text,
  estimate: z.nullable(z.looseObject({})),
  sizing: z.nullable(z.looseObject({})),
  /** Chosen by hand; null where the recommended order stands. */
  order: z.nullable(z.array(orderedLine).check(z.maxLength(100))),
})

const freeRow = z.object({
  id: z.string(),
  ...{ text, quantity: text, unit: text, unitPrice: text, discountPercent: text, taxes: text },
})

const taxRow = z.object({ id: z.string(), name: text, ratePercent: text })

/** What stands in the fields of a quote, as typed; numbers in the notation of `decimal`. */
export const draftSchema = z.object({
  decimal: z._default(z.enum([',', '.']), '.'),
  ...{ customer: text, contact: text, address: text },
  ...{ number: text, date: text, validUntil: text },
  currency: text,
  /** Unit prices by reference. */
  prices: texts,
  /** Discounts and taxes of ordered lines, by `nameLine`. */
  discounts: texts,
  lineTaxes: texts,
  sites: z._default(z.array(quotedSite).check(z.maxLength(50)), []),
  lines: z._default(z.array(freeRow).check(z.maxLength(200)), []),
  discountPercent: text,
  taxes: z._default(z.array(taxRow).check(z.maxLength(10)), []),
  terms: text,
})
export type Draft = z.infer<typeof draftSchema>
export type QuotedSite = Draft['sites'][number]
export type FreeRow = Draft['lines'][number]
export type TaxRow = Draft['taxes'][number]

export const sellerSchema = z.object({
  ...{ name: text, contact: text, address: text, registration: text, colour: text },
  logo: z._default(z.string().check(z.maxLength(LONGEST_LOGO)), ''),
})
export type Seller = z.infer<typeof sellerSchema>

/** What an estimate has left, as far as it can be read. */
export const handedOverSchema = z.object({
  ...{ name: text, address: text },
  estimate: z.nullable(z.looseObject({})),
  sizing: z.nullable(z.looseObject({})),
  order: z.nullable(z.array(orderedLine)),
  currency: z.nullable(z.string()),
  prices: texts,
})
export type Incoming = z.infer<typeof handedOverSchema>

export const emptyDraft: Draft = z.parse(draftSchema, {})
export const emptySeller: Seller = z.parse(sellerSchema, {})

/** The name under which the discount and the taxes of an ordered line are kept. */
export const nameLine = (site: QuotedSite, reference: string) => `${site.id} ${reference}`

/** An id that no row of a list has. */
export function nextId(rows: readonly { id: string }[]): string {
  return String(Math.max(0, ...rows.map(({ id }) => Number(id) || 0)) + 1)
}

/** A new quote by the same seller, at the same prices, taxes and terms. */
export function startAnew(draft: Draft, days: Pick<Draft, 'date' | 'validUntil'>): Draft {
  const { decimal, currency, prices, taxes, terms } = draft
  return { ...emptyDraft, decimal, currency, prices, taxes, terms, ...days }
}

/** A draft with its numbers as another language writes them. */
export function renotate(draft: Draft, notation: NumberNotation): Draft {
  if (draft.decimal === notation.decimal) return draft
  const from: NumberNotation = { decimal: draft.decimal, group: [] }
  const number = (typed: string) => fromPlain(toPlain(typed, from), notation)
  const all = (typed: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, number(value)]))
  return {
    ...draft,
    decimal: notation.decimal,
    prices: all(draft.prices),
    discounts: all(draft.discounts),
    discountPercent: number(draft.discountPercent),
    taxes: draft.taxes.map(tax => ({ ...tax, ratePercent: number(tax.ratePercent) })),
    lines: draft.lines.map(line => ({
      ...line,
      quantity: number(line.quantity),
      unitPrice: number(line.unitPrice),
      discountPercent: number(line.discountPercent),
    })),
  }
}

/** A draft with an estimate in place of all sites, or of the one of the same name, or beside them. */
export function takeOver(
  draft: Draft,
  { name, address, estimate, sizing, order, currency, prices }: Incoming,
  place: 'alone' | 'beside',
  notation: NumberNotation,
): Draft {
  const same = draft.sites.find(site => site.name === name)
  const id = place === 'beside' && same ? same.id : nextId(draft.sites)
  const site: QuotedSite = { id, name, address, estimate, sizing, order }
  const sites =
    place === 'alone'
      ? [site]
      : same
        ? draft.sites.map(other => (other === same ? site : other))
        : [...draft.sites, site]
  const typed = Object.fromEntries(
    Object.entries(prices).map(([reference, price]) => [reference, fromPlain(price, notation)]),
  )
  // Amounts in another currency are other prices.
  const isSame = currency === null || currency === draft.currency
  return {
    ...draft,
    sites,
    currency: currency ?? draft.currency,
    prices: { ...(isSame && draft.prices), ...typed },
  }
}
