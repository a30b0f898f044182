import {
  type NumberNotation,
  type ParsedNumber,
  parseNumber,
  parseWhole,
} from '#domain/shared/parse-number.ts'
import type { Language } from '#text/language.ts'

/** How a language writes numbers, as the browser knows it. */
export function notationOf(language: Language): NumberNotation {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5)
  const decimalSeparator = parts.find(part => part.type === 'decimal')?.value === ',' ? ',' : '.'
  const group = parts.find(part => part.type === 'group')?.value ?? ' '
  return { decimal: decimalSeparator, group: [group] }
}

/** Whether a field takes whole numbers alone: `managers`, `inventory.3.products`, `owned.HTG504H`. */
export function isWholeField(name: string): boolean {
  return /^(?:managers|cpuCores|inventory\.\d+\.products|owned\..+)$/.test(name)
}

/** Reads what is typed into the field of that name; what may as well group thousands as mark decimals is asked about. */
export function parseField(name: string, text: string, notation: NumberNotation): ParsedNumber {
  if (isWholeField(name)) return parseWhole(text, notation)
  return hasTwoReadings(text.trim(), notation) ? { fault: 'grouping' } : parseNumber(text, notation)
}

/** Whether a mark that the language uses for nothing stands before three digits: "1.250" in French or Swedish. */
function hasTwoReadings(text: string, { decimal, group }: NumberNotation): boolean {
  const [, mark] = /^[+\-−]?[1-9]\d{0,2}([.,])\d{3}$/.exec(text) ?? []
  return mark !== undefined && mark !== decimal && !group.includes(mark)
}

/**
 * "9,5" → "9.5"; what is no number stays as it is, so that a link shows it to the next reader too. Where that would
 * pass for a plain number, a blank stands before it.
 */
export function toPlain(text: string, notation: NumberNotation, name = ''): string {
  const parsed = parseField(name, text, notation)
  if ('value' in parsed) return parsed.value
  return PLAIN.test(text) ? ` ${text}` : text
}

const PLAIN = /^-?\d+(\.\d+)?$/

/** "9.5" → "9,5" where the language writes so. */
export function fromPlain(plain: string, notation: NumberNotation): string {
  if (!PLAIN.test(plain)) return plain
  return plain
    .replace(/^-(?=[0.]+$)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace('.', notation.decimal)
}

/** Products of all rows; a row whose number can't be read counts none. */
export function countProducts(rows: readonly { products: string }[], notation: NumberNotation): number {
  return rows.reduce(
    (sum, row) => sum + (Number(toPlain(row.products, notation, 'inventory.0.products')) || 0),
    0,
  )
}
