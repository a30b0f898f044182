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

/** Reads what is typed into the field of that name. */
export function parseField(name: string, text: string, notation: NumberNotation): ParsedNumber {
  return isWholeField(name) ? parseWhole(text, notation) : parseNumber(text, notation)
}

/** "9,5" → "9.5"; what is no number stays as it is, so that a link shows it to the next reader too. */
export function toPlain(text: string, notation: NumberNotation, name = ''): string {
  const parsed = parseField(name, text, notation)
  return 'value' in parsed ? parsed.value : text
}

/** "9.5" → "9,5" where the language writes so. */
export function fromPlain(plain: string, notation: NumberNotation): string {
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return plain
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
