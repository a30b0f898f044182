import * as z from 'zod/mini'
import type { $ZodIssue } from 'zod/v4/core'
import type { OrderedLine } from '#domain/quotes/quote.ts'
import { type Fault, listFaults } from '#domain/shared/find-faults.ts'
import { readMinorUnits } from '#domain/shared/money.ts'
import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { toPlain } from '../estimate/notation.ts'
import type { Seller } from './device-values.ts'
import { type Draft, nameLine, type QuotedSite, type TaxRow } from './draft.ts'
import { chooseQuoteInput, type KnownOfKept, type Preview, previewQuote } from './preview-quote.ts'
import { type HeldOrders, proposeOrders } from './propose-orders.ts'

/** Stands in the preview for what is still missing. */
const TO_COME = '…'

/** Faults by field: `customer.name`, `priceList.HTG503H`, `lines.0.quantity`. */
type Faults = ReadonlyMap<string, Fault>

export type ReadDraft = {
  /** The body of the request for the document. */
  body: object
  faults: Faults
  /** What each site orders, whether it was chosen or proposed. */
  orders: readonly (readonly OrderedLine[])[]
  /** The quote as far as it can be computed; number and customer may be to come. */
  preview: Preview
}

type Reading = {
  notation: NumberNotation
  today: string
  nameSite: NameSite
  /** What is known of it where it is kept. */
  kept?: KnownOfKept | undefined
  /** Orders that stand as they were proposed before. */
  held?: HeldOrders | null
}

/** Reads the fields into the request of the API, validates them by its schema and computes the quote by its function. */
export function readDraft(
  draft: Draft,
  seller: Seller,
  { notation, today, nameSite, kept, held }: Reading,
): ReadDraft {
  const plain = (typed: string) => toPlain(typed.trim(), notation)
  const { currency } = draft
  const prices = Object.fromEntries(
    Object.entries(draft.prices).flatMap(([reference, typed]) =>
      typed.trim() === '' ? [] : [[reference, plain(typed)]],
    ),
  )
  const known = Object.fromEntries(
    Object.entries(prices).filter(([, price]) => typeof readMinorUnits(price, currency) === 'number'),
  )
  const orders = proposeOrders(draft.sites, { currency, priceList: known }, held)
  const ordered = new Set(orders.flat().map(({ reference }) => reference))
  const body = {
    number: draft.number.trim() || undefined,
    date: draft.date,
    validUntil: draft.validUntil,
    customer: {
      name: draft.customer.trim() || undefined,
      ...writeParty(draft),
    },
    ...(seller.name.trim() !== '' && {
      seller: {
        name: seller.name.trim(),
        ...writeParty(seller),
        ...(seller.registration.trim() !== '' && { registration: seller.registration.trim() }),
        ...(seller.colour !== '' && { colour: seller.colour }),
        ...(seller.logo !== '' && { logo: seller.logo }),
      },
    }),
    currency,
    // What can't be read is asked for where it is ordered, and nowhere else.
    priceList: {
      ...known,
      ...Object.fromEntries(Object.entries(prices).filter(([reference]) => ordered.has(reference))),
    },
    sites: draft.sites.map((site, index) => ({
      name: site.name.trim() || nameSite(index),
      ...(site.estimate && { estimate: site.estimate }),
      ...(site.sizing && { sizing: site.sizing }),
      ...(orders[index]?.length && {
        order: orders[index].map(line => ({ ...line, ...readLine(draft, site, line.reference, plain) })),
      }),
    })),
    lines: draft.lines.map(({ text, quantity, unit, unitPrice, discountPercent, taxes }) => ({
      text: text.trim() || undefined,
      quantity: plain(quantity) || undefined,
      ...(unit.trim() !== '' && { unit: unit.trim() }),
      unitPrice: plain(unitPrice) || undefined,
      ...(discountPercent.trim() !== '' && { discountPercent: plain(discountPercent) }),
      ...readTaxes(draft, taxes),
    })),
    ...(draft.discountPercent.trim() !== '' && { discountPercent: plain(draft.discountPercent) }),
    taxes: draft.taxes.map(({ name, ratePercent, reverseCharge }) => ({
      name: name.trim() || undefined,
      // The invoice charges none that the customer owes, whatever rate was typed before.
      ratePercent: reverseCharge === undefined ? plain(ratePercent) || undefined : '0',
      ...(reverseCharge !== undefined && { reverseCharge: reverseCharge.trim() }),
    })),
    ...(draft.terms.trim() !== '' && { terms: draft.terms.trim() }),
  }
  const { shown, places } = fillIn(body)
  return {
    body,
    orders,
    faults: findFaults(body, shown, places),
    preview: previewQuote(shown, today, kept),
  }
}

type Body = {
  number: string | undefined
  customer: { name: string | undefined }
  lines: { text: string | undefined; unitPrice: string | undefined; taxes?: string[] }[]
  taxes: Partial<Omit<TaxRow, 'id'>>[]
}

type Places = Readonly<Record<string, readonly number[]>>

/** The quote without the rows that are only begun, so that it stays in sight while they are typed; and where the others stand. */
function fillIn(body: Body): { shown: object; places: Places } {
  const lines = body.lines.flatMap((row, at) => (row.text && row.unitPrice ? [{ row, at }] : []))
  const taxes = body.taxes.flatMap((row, at) => (isWhole(row) ? [{ row, at }] : []))
  const shown = {
    ...body,
    number: body.number ?? TO_COME,
    customer: { ...body.customer, name: body.customer.name ?? TO_COME },
    lines: lines.map(({ row }) => row),
    taxes: taxes.map(({ row }) => row),
  }
  return { shown, places: { lines: lines.map(({ at }) => at), taxes: taxes.map(({ at }) => at) } }
}

/** What a site without a name is called. */
type NameSite = (index: number) => string

function writeParty({ contact, address }: Pick<Seller, 'contact' | 'address'>) {
  const lines = address.split(/\r?\n/).flatMap(line => line.trim() || [])
  return {
    ...(contact.trim() !== '' && { contact: contact.trim() }),
    ...(lines.length > 0 && { address: lines }),
  }
}

function readLine(draft: Draft, site: QuotedSite, reference: string, plain: (typed: string) => string) {
  const name = nameLine(site, reference)
  const discount = draft.discounts[name]?.trim() ?? ''
  return {
    ...(discount !== '' && { discountPercent: plain(discount) }),
    ...readTaxes(draft, draft.lineTaxes[name] ?? ''),
  }
}

/** Stands for a line that bears no tax. */
export const NO_TAXES = '-'

/** The taxes of a line by the id of the one that was chosen; all of them where none was, or it is gone or only begun. */
function readTaxes({ taxes }: Draft, chosen: string): { taxes?: string[] } {
  if (chosen === NO_TAXES) return { taxes: [] }
  const tax = taxes.find(({ id }) => id === chosen)
  return tax && isWhole(tax) ? { taxes: [tax.name.trim()] } : {}
}

/** Whether all of a tax is typed. */
function isWhole({ name, ratePercent, reverseCharge }: Partial<Omit<TaxRow, 'id'>>): boolean {
  return [name, reverseCharge ?? ratePercent].every(typed => (typed ?? '').trim() !== '')
}

/** What is wrong with the whole, and with what is there already: some rules are weighed only where nothing is missing. */
function findFaults(body: object, shown: object, places: Places): Faults {
  const faults = new Map<string, Fault>()
  for (const given of [body, shown]) {
    const read = z.safeParse(chooseQuoteInput(given), given)
    for (const fault of listFaults((read.error?.issues ?? []) as $ZodIssue[], { value: given })) {
      const [list, at, ...rest] = fault.path
      const place = given === shown ? places[String(list)]?.[Number(at)] : undefined
      const name = nameField(place === undefined ? fault.path : [list ?? '', place, ...rest])
      if (!faults.has(name)) faults.set(name, fault)
    }
  }
  return faults
}

/** The field of a fault: an address is one, and so is all of a load. */
function nameField(path: readonly PropertyKey[]): string {
  const [first, second, third] = path
  if (first === 'sites' && second !== undefined && third !== 'order') return `sites.${String(second)}`
  if (second === 'address') return `${String(first)}.address`
  return path.map(String).join('.')
}
