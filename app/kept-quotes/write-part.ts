import { nameRated } from '#reports/name-rated.ts'
import { writeLabelled } from '#text/join-texts.ts'
import type { Language } from '#text/language.ts'
import type { QuoteRequest, RequestedLine, RequestedSite, RequestedTax } from './kept-quote.ts'
import type { QuotePart } from './list-conflicts.ts'

/** A part of a quote on a few lines, as two versions are compared by eye; what a site is for in the words of the page. */
export function writePart(
  part: QuotePart,
  value: QuoteRequest[QuotePart],
  writeLoad: (site: RequestedSite) => readonly string[],
  language: Language,
): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  switch (part) {
    case 'sites':
      return (value as readonly RequestedSite[]).map(site => writeSite(site, writeLoad(site))).join('\n')
    case 'lines':
      return (value as readonly RequestedLine[]).map(line => writeLine(line, language)).join('\n')
    case 'taxes':
      return (value as readonly RequestedTax[])
        .map(tax => [writeTax(tax), tax.reverseCharge ?? []].flat().join(', '))
        .join('\n')
    case 'priceList':
      return Object.entries(value)
        .map(([reference, price]) => `${reference} ${price}`)
        .join('\n')
    default:
      return writeParty(value as NonNullable<QuoteRequest['seller']>)
  }
}

function writeTax(tax: RequestedTax) {
  const { name, isRated } = nameRated(tax)
  return isRated ? name : `${name} ${tax.ratePercent}\u00a0%`
}

function writeSite({ name, order = [] }: RequestedSite, load: readonly string[]): string {
  const ordered = order.map(({ reference, quantity, discountPercent, taxes }) =>
    [`${quantity}\u00a0×\u00a0${reference}`, percent(discountPercent), taxes?.join(' + ')]
      .filter(Boolean)
      .join(', '),
  )
  return [name, ...ordered, ...load].join('\n')
}

function writeLine(
  { text, quantity = '1', unit, unitPrice, discountPercent, taxes }: RequestedLine,
  language: Language,
): string {
  const amount = [quantity, unit, '×', unitPrice].filter(Boolean).join(' ')
  return [writeLabelled(text, amount, language), percent(discountPercent), taxes?.join(' + ')]
    .filter(Boolean)
    .join(', ')
}

function writeParty(party: NonNullable<QuoteRequest['seller']>): string {
  const { name, contact, address = [], registration, colour, logo } = party
  // A picture has no words: two of them are told apart by their length.
  const picture = logo === undefined ? undefined : `JPEG ${logo.length}`
  return [name, contact, ...address, registration, colour, picture].filter(Boolean).join('\n')
}

const percent = (value: string | undefined) => (value === undefined ? '' : `−${value} %`)
