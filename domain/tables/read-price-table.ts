import { findCurrency } from '../shared/currency.ts'
import { findPriceColumns, type PriceColumns } from './find-price-columns.ts'
import { type Catalogue, isReferenceLike, listReferences } from './find-references.ts'
import { findStepped } from './find-steps.ts'
import { type DecimalMark, decideMark, isUndecided } from './number-readings.ts'
import type { PriceRole } from './price-titles.data.ts'
import { type LineOfPrices, type PriceContext, readPriceLine } from './read-price-line.ts'
import type { ReadingStatus } from './reading-status.ts'
import { splitFreeLines, splitUnsigned } from './split-free-lines.ts'
import { splitTable } from './split-table.ts'
import {
  type GivenColumns,
  isEmptyRow,
  isRuleRow,
  type Separator,
  type Table,
  type TableRow,
  tableLimits,
} from './table.ts'

export type PriceTableOptions = {
  currency?: string | undefined
  /** Settles by role which column is which, counted from zero. */
  columns?: GivenColumns<PriceRole> | undefined
  /** Settles how decimals are written where the column does not tell. */
  decimalMark?: DecimalMark | undefined
  /** Whether somebody has confirmed that a price of 0 is one. */
  takesZero?: boolean | undefined
}

/** What a table of prices says: its columns with their roles, and of every line a price, a fault or a note. */
export type PriceReading = {
  status: ReadingStatus
  separator: Separator
  /** The number of the line that holds the titles. */
  headerLine: number | null
  decimalMark: DecimalMark | null
  columns: PriceColumns['columns']
  /** The column that the prices are taken from. */
  priceColumn: number | null
  /** The columns that could each be the price, where more than one could. */
  candidates: readonly number[]
  /** Both ways to read the column, where nothing tells its decimal mark. */
  readings: readonly { decimalMark: DecimalMark; prices: Readonly<Record<string, string>> }[]
  prices: Readonly<Record<string, string>>
  /** The currency that was chosen or that all signs agree on. */
  currency: string | null
  /** The currencies that the signs of the table can stand for. */
  currencies: readonly string[]
  /** Whether these contradict each other: nothing is taken until one is chosen. */
  isMixed: boolean
  /** Whether prices are taken that hold tax. */
  holdsTax: boolean
  lines: readonly LineOfPrices[]
}

/** Reads a pasted price list; nothing is taken where two columns or two decimal marks are possible. */
export function readPriceList(
  text: string,
  catalogue: Catalogue,
  options: PriceTableOptions = {},
): PriceReading {
  return readPriceTable(splitPriceList(text, catalogue), catalogue, options)
}

/** The cells of a pasted price list; nothing is interpreted yet. */
export function splitPriceList(text: string, catalogue: Catalogue): Table {
  const table = splitTable(text, {
    isAlone: cell => isReferenceLike(cell, catalogue),
    isInside: cell => listReferences(cell, catalogue).length > 0,
  })
  const { separator, rows } = table
  if (separator === 'cells') return { separator, rows: splitFreeLines(rows, catalogue) }
  return separator === 'sign' ? { separator, rows: splitUnsigned(rows, catalogue) } : table
}

/** Reads a table of prices that is split into cells already, as a spreadsheet is. */
export function readPriceTable(
  table: Table,
  catalogue: Catalogue,
  options: PriceTableOptions = {},
): PriceReading {
  const rows = table.rows.slice(0, tableLimits.rows)
  const found = findPriceColumns(rows, catalogue, options.columns ?? {})
  const currencies = found.currencies
  const currency = options.currency ?? (currencies.length === 1 ? (currencies[0] ?? null) : null)
  const exponent = currency === null ? 2 : (findCurrency(currency)?.exponent ?? 2)
  const readings = found.amounts.map(({ readings }) => readings)
  const decided = decideMark(exponent === 0 ? readings.filter(each => !isUndecided(each)) : readings)
  const certain = decided === 'mixed' ? null : decided
  const mark = options.decimalMark ?? certain
  const isOpen = exponent > 0 && mark === null && readings.some(isUndecided)
  const context: PriceContext = {
    catalogue,
    found,
    currency,
    exponent,
    mark,
    takesZero: options.takesZero ?? false,
    stepped: findStepped(found),
    isMarkGiven: options.decimalMark !== undefined,
  }
  const isMixed = currency === null && found.isMixed
  const isAmbiguous = found.price === null && found.candidates.length > 0
  const lines = readLines(table, rows, context)
  const isUnsettled = isAmbiguous || isOpen || isMixed
  const prices = isUnsettled ? {} : pricesOf(lines)
  return {
    status: isUnsettled ? 'ambiguous' : statusOf(lines),
    separator: table.separator,
    headerLine: found.headerLine,
    decimalMark: mark,
    columns: found.columns,
    priceColumn: found.price,
    candidates: isAmbiguous ? found.candidates : [],
    readings:
      isOpen && !isAmbiguous
        ? (['comma', 'point'] as const).map(decimalMark => ({
            decimalMark,
            prices: pricesOf(readLines(table, rows, { ...context, mark: decimalMark })),
          }))
        : [],
    prices,
    currency,
    currencies,
    isMixed,
    holdsTax:
      found.titleTax === 'with' || lines.some(({ tax, amount, fault }) => tax === 'with' && amount && !fault),
    lines,
  }
}

function readLines(table: Table, rows: readonly TableRow[], context: PriceContext): LineOfPrices[] {
  const seen = new Map<string, number>()
  let tax = context.found.titleTax
  const lines = rows.map((row): LineOfPrices => {
    const place = { line: row.line, text: row.text }
    if (isEmptyRow(row)) return { ...place, note: 'empty' }
    if (row.line === context.found.headerLine || isRuleRow(row)) return { ...place, note: 'header' }
    const read = readPriceLine(row, context)
    if (read.fault || read.reference === undefined) return { ...place, ...read }
    const firstLine = seen.get(read.reference)
    if (firstLine !== undefined)
      return {
        ...place,
        reference: read.reference,
        fault: { code: 'reference-twice', found: read.reference, firstLine },
      }
    if (read.amount === undefined) return { ...place, ...read }
    if (read.tax && tax && read.tax !== tax)
      return { ...place, reference: read.reference, fault: { code: 'mixed-tax', found: read.found ?? '' } }
    tax ??= read.tax ?? null
    seen.set(read.reference, row.line)
    return { ...place, ...read }
  })
  const next = table.rows[tableLimits.rows]
  return next
    ? [
        ...lines,
        { line: next.line, text: next.text, fault: { code: 'too-many-lines', limit: tableLimits.rows } },
      ]
    : lines
}

function pricesOf(lines: readonly LineOfPrices[]): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap(({ reference, amount, note, fault }) =>
      reference !== undefined && amount !== undefined && !note && !fault ? [[reference, amount]] : [],
    ),
  )
}

function statusOf(lines: readonly LineOfPrices[]): ReadingStatus {
  const faults = lines.filter(({ fault }) => fault).length
  const understood = lines.some(({ reference, fault }) => reference !== undefined && !fault)
  if (!understood) return 'unreadable'
  return faults > 0 ? 'partly' : 'read'
}
