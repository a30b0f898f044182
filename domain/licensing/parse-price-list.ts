import { type Field, splitFields, splitLines } from '../shared/split-fields.ts'
import type { PriceList } from './licence-estimate-input.ts'
import type { Licence } from './licence-facts.ts'
import { isCurrencyOnly, isPriceShaped, looksLikePrice, type PriceFault, readPrice } from './read-price.ts'

export const priceListLineLimit = 500

export type PriceLineFault =
  | PriceFault
  | { code: 'unknown-reference'; found: string }
  | { code: 'duplicate-reference'; found: string; firstLine: number }
  | { code: 'too-many-lines'; limit: number }

/** What became of one line; `amount` is the price that was read, a decimal string with a point. */
export type PriceLine = {
  line: number
  text: string
  reference?: Licence['reference']
  amount?: string
  fault?: PriceLineFault
  note?: 'header' | 'price-missing' | 'empty'
}

export type ParsedPriceList = { prices: PriceList['prices']; lines: PriceLine[] }

/**
 * Reads a price list pasted as text: a reference, perhaps a name, and a price in one currency per line,
 * separated by tabs, semicolons or commas. A line with a fault gives no price; a missing price stays
 * missing.
 */
export function parsePriceList(
  catalogue: readonly Licence[],
  text: string,
  currency: string,
): ParsedPriceList {
  const prices: PriceList['prices'] = {}
  const lines: PriceLine[] = []
  const firstLines = new Map<Licence['reference'], number>()
  for (const [index, source] of splitLines(text).entries()) {
    const line = { line: index + 1, text: source }
    if (index >= priceListLineLimit) {
      lines.push({ ...line, fault: { code: 'too-many-lines', limit: priceListLineLimit } })
      break
    }
    const read = { ...line, ...readLine(catalogue, source, currency) }
    const { reference, amount } = read
    const firstLine = reference && firstLines.get(reference)
    if (reference && firstLine) {
      const fault = { code: 'duplicate-reference', found: reference, firstLine } as const
      lines.push({ ...line, reference, fault })
      continue
    }
    if (reference && amount !== undefined) {
      prices[reference] = amount
      firstLines.set(reference, read.line)
    }
    lines.push(read)
  }
  return { prices, lines }
}

function readLine(
  catalogue: readonly Licence[],
  source: string,
  currency: string,
): Omit<PriceLine, 'line' | 'text'> {
  if (/^[\s;,"]*$/.test(source)) return { note: 'empty' }
  const { separator, fields } = readFields(source)
  const position = Math.max(0, fields.findIndex(isReferenceLike))
  const found = fields[position]?.text.trim() ?? ''
  const licence = catalogue.find(({ reference }) => reference === normalise(found))
  const { price, points } = findPrice(fields.slice(position + 1), separator, licence)
  if (!licence) {
    const named = found !== '' && (/^HTG\w*$/.test(normalise(found)) || looksLikePrice(price))
    return named ? { fault: { code: 'unknown-reference', found } } : { note: 'header' }
  }
  const { reference } = licence
  if (!looksLikePrice(price)) return { reference, note: 'price-missing' }
  const read = readPrice(price, currency)
  if (points === null) return { reference, ...read }
  // "500,900" is 900 behind a column of points, or 500,900: only where it can't be the latter is it read.
  const whole = readPrice(`${points},${price}`, currency)
  if ('fault' in whole && whole.fault.code !== 'ambiguous-amount') return { reference, ...read }
  return { reference, fault: { code: 'ambiguous-amount', found: `${points},${price}`, currency } }
}

/** The fields by tab, semicolon or comma, whichever comes first in that order. */
function readFields(source: string): { separator: string; fields: Field[] } {
  const separator = ['\t', ';'].find(candidate => splitFields(source, candidate).length > 1) ?? ','
  // Without any separator a space may stand between reference and price.
  const spaced = /^\s*(HTG\w+)\s+(.*)$/i.exec(source)
  if (separator === ',' && spaced && isPriceShaped(spaced[2] ?? ''))
    return { separator: ';', fields: spaced.slice(1).map(text => ({ text, quoted: false })) }
  return { separator, fields: splitFields(source, separator) }
}

/** The price at the end of a line, with a currency that may stand in a column of its own beside it. */
function findPrice(
  fields: readonly Field[],
  separator: string,
  licence: Licence | undefined,
): { price: string; points: string | null } {
  const texts = fields.map(field => field.text.trim())
  const after = texts.length > 1 && isCurrencyOnly(texts.at(-1) ?? '') ? texts.pop() : ''
  const run = separator === ',' ? countPriceParts(fields.slice(0, texts.length)) : 1
  const parts = texts.slice(-run)
  const currency = texts.at(-run - 1) ?? ''
  const before = isCurrencyOnly(currency) ? currency : ''
  const hasPoints = run > 1 && parts[0] === String(licence?.points) && /[1-9]/.test(parts.slice(1).join())
  const points = hasPoints ? (parts.shift() ?? null) : null
  return { price: `${before} ${parts.join(',')} ${after}`.trim(), points }
}

/** How many of the last fields are one price that its own commas have cut: "1" and "250.00". */
function countPriceParts(fields: readonly Field[]): number {
  let count = 1
  while (count < fields.length) {
    const parts = fields.slice(-count - 1)
    const cut = parts.every(({ text, quoted }, index) => !quoted && (index === 0 || /^\d/.test(text)))
    if (!cut || !/\d\s*$/.test(parts[0]?.text ?? '')) break
    if (!isPriceShaped(parts.map(part => part.text).join(','))) break
    count++
  }
  return count
}

function isReferenceLike({ text }: Field): boolean {
  return /^HTG\w*$/.test(normalise(text))
}

function normalise(text: string): string {
  return text.replace(/\s/g, '').toUpperCase()
}
