import { findOtherPayment } from './find-other-payment.ts'
import { findOtherUnit, saysOtherUnit } from './find-other-unit.ts'
import type { PriceColumns } from './find-price-columns.ts'
import { currencySaidAt } from './find-price-remarks.ts'
import { findQuantityBeside } from './find-quantity-beside.ts'
import { type Catalogue, isReferenceLike, referencesOf } from './find-references.ts'
import { findStep } from './find-steps.ts'
import { isTotalName } from './is-total-name.ts'
import type { DecimalMark } from './number-readings.ts'
import { taxedTitles } from './other-price-titles.data.ts'
import { sumOfPrices } from './price-remarks.data.ts'
import {
  type Amount,
  amountAt,
  currenciesOfCell,
  isAmountText,
  isNameOf,
  namesCurrency,
} from './read-amount.ts'
import { anyNumber, findStrayFigure, isPriced } from './stray-figures.ts'
import { isTooWide, normaliseCell, type TableRow, tableLimits } from './table.ts'
import { simplifyTitle } from './title.ts'

export type PriceLineFault =
  | {
      code:
        | 'unknown-reference'
        | 'two-references'
        | 'not-an-amount'
        | 'ambiguous-amount'
        | 'ambiguous-column'
        | 'cut-number'
      found: string
    }
  | { code: 'reference-twice'; found: string; firstLine: number }
  | { code: 'other-currency'; found: string; currency: string }
  | { code: 'too-many-decimals'; found: string; currency: string; decimals: number }
  | {
      code: 'mixed-tax' | 'price-for-several' | 'price-in-other-unit' | 'price-of-other' | 'too-precise'
      found: string
    }
  | { code: 'too-many-lines' | 'too-many-columns'; limit: number }

type PriceLineNote = 'header' | 'of-all-prices' | 'empty' | 'total' | 'zero-price' | 'price-missing'

/** What became of one line: a price, a fault or a note. Amounts are decimal strings with a point. */
export type LineOfPrices = {
  line: number
  text: string
  reference?: string
  amount?: string
  /** What the cell says of tax. */
  tax?: Amount['tax']
  fault?: PriceLineFault
  note?: PriceLineNote
}

export type PriceContext = {
  catalogue: Catalogue
  found: PriceColumns
  currency: string | null
  /** How many decimals an amount may have. */
  exponent: number
  mark: DecimalMark | null
  takesZero: boolean
  /** The references with a line for one piece and others for more. */
  stepped: ReadonlySet<string>
  /** Whether somebody has decided the mark: zeros behind it are then decimals that say nothing. */
  isMarkGiven: boolean
}

type Read = Omit<LineOfPrices, 'line' | 'text'> & { found?: string }

const LARGEST = 999_999_999

/** What a spreadsheet could not work out: "#N/A", "#WERT!", "=SUM(A:A)". */
const unsolved = /^[#=]\p{L}/u

/** Reads one row by the columns that were found. */
export function readPriceLine(row: TableRow, context: PriceContext): Read {
  const { found, catalogue } = context
  if (isTooWide(row)) return { fault: { code: 'too-many-columns', limit: tableLimits.columns } }
  const named = found.named.get(row) ?? referencesOf(row, catalogue)
  if (named.length > 1) return { fault: { code: 'two-references', found: named.join(', ') } }
  const [reference] = named
  if (reference === undefined) return readUnnamed(row, found, catalogue)
  if (row.isCut) return { reference, fault: { code: 'cut-number', found: row.text.trim() } }
  if (found.price === null && found.candidates.length > 0)
    return {
      reference,
      fault: { code: 'ambiguous-column', found: found.candidates.map(at => row.cells[at] ?? '').join(' | ') },
    }
  if (found.price === null) {
    return { reference, ...withoutPrice(row, reference, context) }
  }
  if (found.otherTitleLines.has(row.line)) {
    const amounts = row.cells.filter((_cell, index) => isAmountText(row, index))
    return { reference, fault: { code: 'ambiguous-column', found: amounts.join(' | ') } }
  }
  const cell = normaliseCell(row.cells[found.price] ?? '')
  if (!anyNumber.test(cell) && !unsolved.test(cell))
    return { reference, ...withoutPrice(row, reference, context) }
  const read = readPrice(cell, row, found.price, context)
  const licence = catalogue.find(each => each.reference === reference)
  const beside = licence && read.amount && !read.note ? findQuantityBeside(row, licence, found) : undefined
  const other = licence && read.amount && !read.note ? findOtherPayment(row, licence, found) : undefined
  if (other !== undefined) return { reference, fault: { code: 'price-of-other', found: other } }
  const several = beside ?? (context.stepped.has(reference) ? findStep(row, found) : undefined)
  if (several !== undefined) return { reference, fault: { code: 'price-for-several', found: several } }
  return { reference, ...read, found: cell }
}

/** A row that has no figure where the price should be: it has none, or one that stands where it can't be read. */
function withoutPrice(row: TableRow, reference: string, { catalogue, found }: PriceContext): Read {
  const beside = findStrayFigure(row, reference, found, catalogue)
  return beside === undefined
    ? { note: 'price-missing' }
    : { fault: { code: 'not-an-amount', found: beside } }
}

/** A row without a reference: a sum, a heading, or something that is priced and can't be known. */
function readUnnamed(row: TableRow, found: PriceColumns, catalogue: Catalogue): Read {
  const like = row.cells.find(cell => isReferenceLike(cell, catalogue))
  if (like !== undefined) return { fault: { code: 'unknown-reference', found: like } }
  const text = row.cells.find(cell => /\p{L}/u.test(cell)) ?? ''
  const plain = normaliseCell(text)
  if (isTotalName(plain) || sumOfPrices.test(plain)) return { note: 'total' }
  if (found.remarkLines.has(row.line)) return { note: 'of-all-prices' }
  if (found.subtitleLines.has(row.line)) return { note: 'header' }
  return isPriced(row, found, catalogue)
    ? { fault: { code: 'unknown-reference', found: text || (row.cells.find(Boolean) ?? '') } }
    : { note: 'header' }
}

function readPrice(cell: string, row: TableRow, at: number, context: PriceContext): Read {
  const { currency, exponent, mark, isMarkGiven, takesZero, found } = context
  if (row.numbers?.get(at) === 'inexact') return { fault: { code: 'too-precise', found: cell } }
  const amount = amountAt(row, at)
  if (!amount) return { fault: { code: 'not-an-amount', found: cell } }
  const beside = found.currency === null ? '' : normaliseCell(row.cells[found.currency] ?? '')
  const said = currencySaidAt(row.line, found.saidCurrencies)
  const isNamed = beside !== '' && currency !== null && isNameOf(beside, currency)
  const signs = [
    ...(amount.sign ? [{ sign: amount.sign, currencies: amount.currencies }] : []),
    ...(beside && !isNamed ? [{ sign: beside, currencies: currenciesOfCell(beside) }] : []),
    ...(found.titleCurrency ? [found.titleCurrency] : []),
    ...(said ? [said] : []),
  ]
  // What says more than a currency, or names one that is unknown here, leaves it open which one the price is in.
  const isUnknown = ({ sign, currencies }: (typeof signs)[number]) =>
    currencies.length === 0 && (currency === null || !namesCurrency(sign))
  const unknown = signs.find(isUnknown)
  if (unknown) return { fault: { code: 'not-an-amount', found: `${cell} ${unknown.sign}` } }
  const foreign =
    currency === null ? undefined : signs.find(({ currencies }) => !currencies.includes(currency))
  if (foreign && currency !== null)
    return { fault: { code: 'other-currency', found: foreign.sign, currency } }
  const unit = found.unit === null ? null : findOtherUnit(row.cells[found.unit] ?? '')
  if (unit) return { fault: unit }
  const other = found.columns.find(
    ({ index, decidedBy }) => index !== at && saysOtherUnit(row.cells[index] ?? '', decidedBy === 'title'),
  )
  if (other)
    return { fault: { code: 'price-in-other-unit', found: normaliseCell(row.cells[other.index] ?? '') } }
  if (found.titleScale !== null) return { fault: { code: 'price-in-other-unit', found: found.titleScale } }
  const { comma, point } = amount.readings
  const isSame = comma === point
  const entire =
    exponent === 0 ? [comma, point].find(reading => reading !== null && !reading.includes('.')) : undefined
  const written = isSame
    ? comma
    : (entire ?? (comma === null ? point : point === null ? comma : mark && amount.readings[mark]))
  const read = isMarkGiven && written ? dropZeros(written, exponent) : written
  if (read === null || read === undefined) return { fault: { code: 'ambiguous-amount', found: cell } }
  const [whole = '', decimals = ''] = read.split('.')
  if (decimals.length > exponent)
    return { fault: { code: 'too-many-decimals', found: cell, currency: currency ?? '', decimals: exponent } }
  if (Number(whole) > LARGEST) return { fault: { code: 'not-an-amount', found: cell } }
  const isZero = /^[0.]+$/.test(read) && !takesZero
  const isTaxed = row.cells.some((each, index) => index !== at && saysTaxed(each))
  return { amount: read, tax: isTaxed ? 'with' : amount.tax, ...(isZero && { note: 'zero-price' as const }) }
}

/** Whether a cell beside the price says that tax is in it, and nothing else: "TTC", "inkl. MwSt." */
const saysTaxed = (cell: string) =>
  cell.length <= LONGEST_OF_TAX && !/\d/.test(cell) && taxedTitles.test(simplifyTitle(cell))
const LONGEST_OF_TAX = 15

/** "1.250" without the zeros that are more than the currency's decimals. */
function dropZeros(amount: string, exponent: number): string {
  const [whole = '', decimals = ''] = amount.split('.')
  if (!/^0+$/.test(decimals.slice(exponent))) return amount
  return exponent === 0 ? whole : `${whole}.${decimals.slice(0, exponent)}`
}
