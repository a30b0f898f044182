import { findCurrency } from '../shared/currency.ts'
import { currencyNames, currencySigns } from './currency-signs.data.ts'
import { type NumberReadings, readNumberBothWays } from './number-readings.ts'
import { rememberCells } from './remember-cells.ts'
import { normaliseCell, type TableRow } from './table.ts'
import { findTitleScale } from './title-scale.ts'

/** What a cell says as an amount; no mark decided yet. */
export type Amount = {
  readings: NumberReadings
  /** The currencies that its sign or code can stand for; empty where it has none. */
  currencies: readonly string[]
  /** The sign or code as it stood. */
  sign: string
  /** Whether the cell says that tax is out or in. */
  tax: 'without' | 'with' | null
}

/** Words around an amount that say nothing about it but what it is. */
const labels = new Set('prix price preis pris pu pv ab dès from von à nur only uvp tarif'.split(' '))
/** Words behind an amount that name one piece, and those that say "for each". */
const pieceNames =
  'pce pcs pc pièce piece unité unit u st stk stück stuck styck ea lic licence lizenz licens'.split(' ')
const pieces = new Set([...pieceNames, ...'each par per pro je'.split(' ')])
const withoutTax = new Set(
  'ht hors taxe taxes net netto excl exkl exclusive exclusif exklusive zzgl h.t hvat'.split(' '),
)
const withTax = new Set('ttc brutto gross incl inkl inclusive inklusive t.t.c'.split(' '))
const taxNames = new Set('tva vat mwst ust moms tax btw iva'.split(' '))

/** What comes on top of a price or is in it, and is none: "zzgl. 50 EUR"; before the name of a tax it says what the price holds. */
const supplement = /^(?:zzgl|plus|incl|inkl|excl|exkl)\.? ?(?:\p{Sc}|[a-z]{3})? ?\d/iu
/** A count of pieces: "100 Stück", and not "100,00/Stk". */
const countOfPieces = new RegExp(`^\\d[\\d ]* ?(?:${pieceNames.join('|')})\\.?$`, 'iu')

/** As a map: a plain object would find "constructor" as well. */
const codesOfSigns: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(currencySigns))

/** No amount is longer, whatever is written around it. */
const LONGEST = 100

/** Digits and perhaps a mark, as most cells are: an amount, whatever the mark stands for. */
const figure = /^\d+(?:[.,]\d+)?$/

const word = /us\$|r\$|[€$£¥₺₹₽₴₪₩₫฿元円]|\p{L}[\p{L}.]*/giu

/**
 * Reads a cell as an amount of money in any usual notation: "1 250,00 €", "EUR 1.250,--", "12€50", "₹ 3,35,900.00",
 * "7 200,00 € HT". Null where it is none: a sign in front, a word that is unknown here, digits that are no number.
 */
export function readAmount(cell: string): Amount | null {
  if (cell.length > LONGEST) return null
  if (figure.test(cell)) return { readings: readNumberBothWays(cell), currencies: [], sign: '', tax: null }
  const normal = normaliseCell(cell)
  if (!/\d/.test(normal) || supplement.test(normal) || countOfPieces.test(normal)) return null
  const cutSign = /\d([€£$])\d{2}$/.exec(normal)?.[1] ?? ''
  const text = (cutSign ? normal.replace(/[€£$](?=\d{2}$)/, ',') : normal).replace(/ ?\/(?= ?\p{L})/gu, ' ')
  const words = cutSign ? [cutSign, ...(text.match(word) ?? [])] : (text.match(word) ?? [])
  let currencies: readonly string[] = []
  let sign = ''
  let tax: Amount['tax'] = null
  for (const each of words) {
    const name = each.toLowerCase().replace(/\.+$/, '')
    const known = currenciesOf(each)
    if (known) {
      if (sign !== '' && !known.some(code => currencies.includes(code))) return null
      currencies = currencies.length === 1 ? currencies : known
      sign ||= each
    } else if (withoutTax.has(name)) tax = 'without'
    else if (withTax.has(name)) tax = 'with'
    else if (!labels.has(name) && !pieces.has(name) && !taxNames.has(name)) return null
  }
  const body = text
    .replace(word, ' ')
    .trim()
    .replace(/^[.:] ?/, match => (/^\. ?\d/.test(text) ? match : ''))
    .replace(/(?<=\d) ?: ?[-–—]{1,2}$/, '')
    // A star behind a currency points to a note and says nothing of the number.
    .replace(/ \*$/, sign === '' ? '$&' : '')
  const isRound = /\d ?[.,] ?[-–—]{1,2}$/.test(body)
  const indian = currencies.includes('INR') || currencies.includes('PKR')
  // "1.250,--" says which mark stands before decimals, by having none.
  const written = isRound ? body.replace(/ ?([.,]) ?[-–—]{1,2}$/, '$100') : body.replace(/[ .:]+$/, '')
  const readings = readNumberBothWays(written.trim(), indian ? 'indian' : 'thousands')
  return readings.comma === null && readings.point === null ? null : { readings, currencies, sign, tax }
}

/** Whether a cell is a price; "Price 1" and "PU2" number their columns. */
export function isPriceText(cell: string): boolean {
  const amount = readAmount(cell)
  return amount !== null && (amount.currencies.length > 0 || !/^\p{L}+ ?\d$/u.test(cell))
}

/** The amount that a cell of a row is as a text. */
export const amountOfText = rememberCells(readAmount)

/** Whether a cell of a row is an amount as a text; most tell without being read. */
export function isAmountText(row: TableRow, index: number): boolean {
  const cell = row.cells[index] ?? ''
  return (cell.length <= LONGEST && figure.test(cell)) || amountOfText(row, index) !== null
}

/**
 * The amount in a cell of a row; what a spreadsheet holds as a number reads the same by both marks, whatever its format
 * writes around it.
 */
export function amountAt(row: TableRow, index: number): Amount | null {
  const { cells, numbers } = row
  const cell = cells[index] ?? ''
  if (!numbers?.has(index)) return amountOfText(row, index)
  if (/^\d[\d.]*$/.test(cell))
    return { readings: { comma: cell, point: cell }, currencies: [], sign: '', tax: null }
  const amount = amountOfText(row, index)
  const number = numberInside(cell)
  return amount && number !== null ? { ...amount, readings: { comma: number, point: number } } : null
}

/** The only number in a cell that a spreadsheet's format has written words around. */
export function numberInside(cell: string): string | null {
  return /^\D*?(\d+(?:\.\d+)?)\D*$/.exec(cell)?.[1] ?? null
}

/** The currencies of a code or sign, or null where it is neither. */
export function currenciesOf(text: string): readonly string[] | null {
  const name = text.replace(/\.$/, '')
  const code = name.toUpperCase()
  if (/^[A-Z]{3}$/.test(code) && findCurrency(code)) return [code]
  return codesOfSigns.get(name.toLowerCase()) ?? null
}

/**
 * The currencies of a cell in a column of currencies, which may say of its price that it is net or for one piece:
 * "EUR/Stk", "€ HT". Empty where it says anything else.
 */
export function currenciesOfCell(cell: string): readonly string[] {
  if (cell.length > LONGEST) return []
  const text = normaliseCell(cell)
  const alone = currenciesOf(text)
  if (alone) return alone
  if (/\p{N}/u.test(text) || findTitleScale(text) !== null) return []
  const said = (text.match(word) ?? []).filter(each => {
    const name = each.toLowerCase().replace(/\.+$/, '')
    return !withoutTax.has(name) && !pieces.has(name) && !taxNames.has(name)
  })
  const [first = [], ...others] = said.flatMap(each =>
    [currenciesOf(each) ?? []].filter(codes => codes.length > 0),
  )
  const shared = first.filter(code => others.every(codes => codes.includes(code)))
  const rest = said.filter(each => currenciesOf(each) === null).join(' ')
  return rest === '' ? shared : shared.filter(code => isNameOf(rest, code))
}

/** Whether a cell names a currency in words. */
export function isNameOf(cell: string, currency: string): boolean {
  if (cell.length > LONGEST) return false
  const name = normaliseCell(cell).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('-', ' ')
  return currencyNames.some(([code, pattern]) => code === currency && pattern.test(name))
}

/** The currency that a cell names in words. */
export const currencyNamed = (cell: string) => currencyNames.find(([code]) => isNameOf(cell, code))?.[0]

/** Whether a cell names a currency in words, be it which one. */
export const namesCurrency = (cell: string) => currencyNamed(cell) !== undefined

/** Whether a cell, in plain characters, is nothing but a currency's code or sign. */
export function isCurrencyOnly(cell: string): boolean {
  return cell.length <= LONGEST && currenciesOf(cell) !== null
}

/** Whether a cell, in plain characters, is nothing but a word for one piece: "pce", "Stk". */
export function isPiece(cell: string): boolean {
  return pieces.has(cell.toLowerCase().replace(/(?<!\.)\.+$/, ''))
}
