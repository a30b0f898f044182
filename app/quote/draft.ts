import { type NumberNotation, parseNumber } from '#domain/shared/parse-number.ts'
import type { OrderedLine } from '#domain/site/derive-site.ts'
import type { ValueAt } from '#domain/site/site-values.ts'

/** The site at hand among the sites of its quote. */
export const OWN = 'site'

export type QuotedSite = {
  id: string
  name: string
  estimate: object | null
  sizing: object | null
  /** Chosen by hand; null where the recommended order stands. */
  order: readonly OrderedLine[] | null
}

export type FreeRow = ValueAt<'quote/lines'>[number]
export type TaxRow = ValueAt<'quote/taxes'>[number]
type Texts = Readonly<Record<string, string>>

/** What stands in the fields of a quote, as typed; its numbers as `notation` writes them. */
export type Draft = {
  notation: NumberNotation
  customer: string
  contact: string
  address: string
  number: string
  date: string
  validUntil: string
  currency: string
  /** That of the site's price list where it is another one: none of its prices counts then. */
  listCurrency: string | null
  /** Unit prices by reference. */
  prices: Texts
  /** Discounts and taxes of ordered lines, by `nameLine`. */
  discounts: Texts
  lineTaxes: Texts
  /** Whether the licences of the site at hand are quoted. */
  ownLicences: boolean
  /** The site at hand first, where its load is known. */
  sites: readonly QuotedSite[]
  lines: readonly FreeRow[]
  discountPercent: string
  taxes: readonly TaxRow[]
  terms: string
}

/** How drafts are kept, whatever language they were typed in. */
export const KEPT: NumberNotation = { decimal: '.', group: [','] }

export const emptyDraft: Draft = {
  notation: KEPT,
  ...{ customer: '', contact: '', address: '', number: '', date: '', validUntil: '' },
  ...{ currency: '', listCurrency: null, prices: {}, discounts: {}, lineTaxes: {}, ownLicences: true },
  ...{ sites: [], lines: [], discountPercent: '', taxes: [], terms: '' },
}

/** The name under which the discount and the taxes of an ordered line are kept. */
export const nameLine = (site: QuotedSite, reference: string) => `${site.id} ${reference}`

/** An id that no row of a list has. */
export function nextId(rows: readonly { id: string }[]): string {
  return String(Math.max(0, ...rows.map(({ id }) => Number(id) || 0)) + 1)
}

/** A new quote for the same customer, at the same prices, taxes and terms. */
export function startAnew(draft: Draft, days: Pick<Draft, 'date' | 'validUntil'>): Draft {
  return {
    ...draft,
    ...{ number: '', discounts: {}, lineTaxes: {}, discountPercent: '', lines: [] },
    ownLicences: true,
    sites: draft.sites.filter(({ id }) => id === OWN),
    ...days,
  }
}

/** A draft with its numbers as another language writes them: each says the same as before, and nothing typed is lost. */
export function renotate(draft: Draft, notation: NumberNotation): Draft {
  const write = (typed: string) => fromKept(toKept(typed, draft.notation), notation)
  const all = (typed: Texts) =>
    Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, write(value)]))
  return {
    ...draft,
    notation,
    prices: all(draft.prices),
    discounts: all(draft.discounts),
    discountPercent: write(draft.discountPercent),
    taxes: draft.taxes.map(tax => ({ ...tax, ratePercent: write(tax.ratePercent) })),
    lines: draft.lines.map(line => ({
      ...line,
      quantity: write(line.quantity),
      unitPrice: write(line.unitPrice),
      discountPercent: write(line.discountPercent),
    })),
  }
}

/** Before a text that is kept with the marks of whoever typed it; where no number is read, a blank says nothing. */
const AS_TYPED = ' '

/** A text as it is kept: with its marks in each other's place where they are the other's, unless it would say something else. */
function toKept(typed: string, from: NumberNotation): string {
  if (from.decimal === KEPT.decimal) return typed
  const text = typed.trimStart()
  return findAlike(text, from, [swapMarks(text), AS_TYPED + text], KEPT)
}

/** A text that is kept, as it was typed in that notation; a plain number where it was typed in another and would be misread. */
function fromKept(kept: string, to: NumberNotation): string {
  if (to === KEPT) return kept
  const text = kept.trimStart()
  if (to.decimal === KEPT.decimal) return text
  const swapped = swapMarks(text)
  return findAlike(kept, KEPT, kept.startsWith(AS_TYPED) ? [text, swapped] : [swapped, text], to)
}

/** The first of some texts that says the same in another notation, be it a number or none. */
function findAlike(
  text: string,
  from: NumberNotation,
  candidates: readonly [string, string],
  to: NumberNotation,
): string {
  const readAs = (typed: string, notation: NumberNotation) => {
    const read = parseNumber(typed, notation)
    return 'value' in read ? read.value : null
  }
  const meant = readAs(text, from)
  const alike = candidates.find(candidate => readAs(candidate, to) === meant)
  return alike ?? meant?.replace('.', to.decimal) ?? candidates[0]
}

const swapMarks = (typed: string) => typed.replaceAll(/[.,]/g, mark => (mark === '.' ? ',' : '.'))
