import { findCurrency } from '../shared/currency.ts'
import { readMinorUnits } from '../shared/money.ts'
import { removeGroups } from '../shared/parse-number.ts'

/** Why a price could not be read; `found` is what stood there. */
export type PriceFault =
  | { code: 'other-currency'; found: string; currency: string }
  | { code: 'ambiguous-amount'; found: string; currency: string }
  | { code: 'too-many-decimals'; found: string; currency: string; decimals: number }
  | { code: 'not-an-amount'; found: string }

export type ReadPrice = { amount: string } | { fault: PriceFault }

const SYMBOLS: ReadonlyMap<string, readonly string[]> = new Map([
  ['€', ['EUR']],
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN', 'TWD', 'BRL', 'ARS', 'CLP', 'COP']],
  ['us$', ['USD']],
  ['£', ['GBP', 'GIP', 'FKP', 'SHP', 'EGP', 'LBP']],
  ['¥', ['JPY', 'CNY']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['fr', ['CHF']],
  ['sfr', ['CHF']],
])
const CURRENCY = /US\$|[€$£¥]|\p{L}+\.?/giu

/** Whether a field is nothing but a currency's code or symbol. */
export function isCurrencyOnly(text: string): boolean {
  return currenciesOf(text.trim()) !== null
}

/** Whether a text is digits and separators with, at most, currencies around them. */
export function isPriceShaped(text: string): boolean {
  return /^[^\d]*\d[\d., '’\u00a0\u202f\u2009]*\D*$/.test(text) && wordsOf(text).every(currenciesOf)
}

/** Whether a field is meant as a price, well written or not. */
export function looksLikePrice(text: string): boolean {
  return /\d/.test(text) && (wordsOf(text).every(currenciesOf) || /^[\d+\-−(€$£¥]/.test(text))
}

/**
 * Reads a price in any usual notation ("1 250,00 €", "1,250.00", "1'250.-") into a decimal string with a
 * point. One separator before exactly three digits groups them, unless the currency itself has three
 * decimals: then it could be either, and that is a fault; a 0 in front tells that it is decimals ("095.125").
 */
export function readPrice(text: string, currency: string): ReadPrice {
  const found = text.trim()
  const foreign = wordsOf(found).find(word => currenciesOf(word)?.includes(currency) === false)
  if (foreign !== undefined) return { fault: { code: 'other-currency', found: foreign, currency } }
  const body = found
    .replace(CURRENCY, word => (currenciesOf(word) ? '' : word))
    .trim()
    .replace(/(?<=\d)[.,:][-–—]$/, '')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/’/g, "'")
  const decimals = Number(findCurrency(currency)?.exponent ?? 0)
  const separator = findDecimalSeparator(body, decimals)
  if (separator === 'ambiguous') return { fault: { code: 'ambiguous-amount', found, currency } }
  const [wholeText = '', fraction = ''] = separator === null ? [body] : body.split(separator)
  const whole = removeGroups(wholeText, [' ', "'", '.', ','])
  if (whole === null || !/^\d*$/.test(fraction)) return { fault: { code: 'not-an-amount', found } }
  const plain = whole.replace(/^0+(?=\d)/, '')
  const amount = fraction === '' ? plain : `${plain}.${fraction}`
  const read = readMinorUnits(amount, currency)
  if (read === 'too_many_decimals') return { fault: { code: 'too-many-decimals', found, currency, decimals } }
  return typeof read === 'number' ? { amount } : { fault: { code: 'not-an-amount', found } }
}

/** Which of point and comma stands before the decimals; null when none does. */
function findDecimalSeparator(body: string, decimals: number): '.' | ',' | 'ambiguous' | null {
  const marks: string[] = body.match(/[.,]/g) ?? []
  const last = marks.at(-1) as '.' | ',' | undefined
  if (last === undefined) return null
  if (marks.some(mark => mark !== last)) return marks.indexOf(last) === marks.length - 1 ? last : null
  if (marks.length > 1) return null
  // "1.250" groups or not; "0.250", "1250.250" and "1 250.250" can't be groups.
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return last
  return decimals > 2 ? 'ambiguous' : null
}

/** The currencies a code or symbol can stand for, or null when it is neither. */
function currenciesOf(word: string): readonly string[] | null {
  const name = word.replace(/\.$/, '')
  if (findCurrency(name.toUpperCase())) return [name.toUpperCase()]
  return SYMBOLS.get(name.toLowerCase()) ?? null
}

function wordsOf(text: string): string[] {
  return text.match(CURRENCY) ?? []
}
