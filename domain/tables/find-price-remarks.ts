import { type Catalogue, type NamedReferences, referencesOf } from './find-references.ts'
import type { PriceColumn } from './price-column.ts'
import {
  discountOfSome,
  discountOnAll,
  discountTaken,
  mayBeRemark,
  notOfAll,
  perPeriod,
  pricesInGeneral,
  scaleOfAll,
  sumOfPrices,
  surchargeOnAll,
  surchargeOnSome,
  taxHeld,
} from './price-remarks.data.ts'
import { currencyOfTitle, taxOfTitle } from './price-title-says.ts'
import { currenciesOf, currencyNamed } from './read-amount.ts'
import { normaliseCell, type TableRow } from './table.ts'

export type SaidCurrency = { line: number; sign: string; currencies: readonly string[] }

/** What lines above, between and below the prices say of all of them. */
export type PriceRemarks = {
  currencies: readonly SaidCurrency[]
  /** Why nobody can tell whether the figures are what one piece costs: with tax, for a period, before a discount or surcharge. */
  doubts: ReadonlySet<PriceDoubt>
  /** The text that says thousands, hundredths, or several pieces. */
  scale: string | null
  /** The lines that say any of it. */
  lines: ReadonlySet<number>
}
type PriceDoubt = 'tax' | 'period' | 'discount' | 'surcharge'

/** No more of a line is looked at. */
const LONGEST = 300

/** What the lines without a reference say of all prices; a line that holds an amount speaks of that one. */
export function findPriceRemarks(
  rows: readonly TableRow[],
  named: NamedReferences['ofRow'],
  catalogue: Catalogue,
): PriceRemarks {
  const currencies: SaidCurrency[] = []
  const doubts = new Set<PriceDoubt>()
  const lines = new Set<number>()
  const sums: SaidCurrency[] = []
  let scale: string | null = null
  for (const row of rows) {
    if ((named.get(row)?.length ?? 0) > 0 || !mayBeRemark.test(row.text)) continue
    if (row.isCut && referencesOf(row, catalogue).length > 0) continue
    const text = normaliseCell(row.cells.filter(Boolean).join(' ')).slice(0, LONGEST)
    const ofSum = sumOfPrices.test(text) ? currencyOfTitle(text) : null
    if (ofSum) sums.push({ line: row.line, ...ofSum })
    const said = readRemark(text)
    if (!said) continue
    if (said.currency) currencies.push({ line: row.line, ...said.currency })
    for (const doubt of said.doubts) doubts.add(doubt)
    if (said.isScaled) scale ??= text
    if (said.currency || said.doubts.length > 0 || said.isScaled) lines.add(row.line)
  }
  return { currencies: currencies.length > 0 ? currencies : currenciesOfSums(sums), doubts, scale, lines }
}

/** Whether a line about all prices leaves it open whether a column is what one piece costs. */
export function isDoubted(column: PriceColumn | undefined, { doubts }: PriceRemarks): boolean {
  if (!column || column.decidedBy === 'given') return false
  const holdsTax = doubts.has('tax') && taxOfTitle(column.title) !== 'without'
  return (
    holdsTax ||
    doubts.has('period') ||
    doubts.has('surcharge') ||
    (doubts.has('discount') && column.role !== 'net-price')
  )
}

/** Sums in one currency say it of all that they sum up, which stands above them. */
function currenciesOfSums(sums: readonly SaidCurrency[]): SaidCurrency[] {
  const [first] = sums
  if (!first) return []
  const shared = first.currencies.filter(code => sums.every(({ currencies }) => currencies.includes(code)))
  return shared.length > 0 ? [{ ...first, line: 0, currencies: shared }] : [...sums]
}

/** The currency that is said of the prices on a line: above it, or anywhere where nothing is above. */
export function currencySaidAt(line: number, said: readonly SaidCurrency[]): SaidCurrency | undefined {
  return said.findLast(each => each.line < line) ?? said[0]
}

const percentage = /\d+(?:[.,]\d+)? ?%/g
/** "12,50", "500 €", "CHF 20": an amount, and no day. */
const amount =
  /\d[.,]\d{2}(?![\d.,])|\d ?(?:[€$£]|(?:EUR|CHF|SEK|USD|GBP|NOK|DKK|kr)(?!\p{L}))|(?:[€$£]|EUR|CHF|SEK|USD|GBP|NOK|DKK) ?(?!20\d\d)\d/u

function readRemark(text: string) {
  if (notOfAll.test(text)) return null
  const isOfPrices = pricesInGeneral.test(text)
  const isShort = text.split(' ').length <= MOST_WORDS
  const isScaled = (isOfPrices || isShort) && scaleOfAll.test(text)
  if (!isScaled && amount.test(text.replace(percentage, ''))) return null
  const doubts: PriceDoubt[] = []
  if (taxHeld.test(text)) doubts.push('tax')
  if ((isOfPrices || isShort) && perPeriod.test(text)) doubts.push('period')
  if (discountOnAll.test(text) && !discountOfSome.test(text) && !discountTaken.test(text))
    doubts.push('discount')
  const isOnSome = discountOfSome.test(text) || surchargeOnSome.test(text)
  if (surchargeOnAll.test(text) && !isOnSome && !discountTaken.test(text)) doubts.push('surcharge')
  return { currency: isOfPrices || isShort ? findCurrencyOfAll(text) : null, doubts, isScaled }
}

/** A line of so few words that speaks of no price is about all of them all the same: "(in CHF)", "per month". */
const MOST_WORDS = 3

const before =
  /(?<!\p{L})(?:in|en|i|(?:währung|waehrung|currency|devise|monnaie|valuta|\p{L}*preise?|preisliste|price ?list|prices?|prix|tarif|prislista|\p{L}*pris(?:er)?)(?: HT| netto| net)?(?: 20\d\d)?)(?!\p{L}) ?[:=]? ?[([]?(?=[\p{L}\p{Sc}])/giu

/** "In CHF", "Währung: CHF", "Preisliste CHF 2026", "en francs suisses", "CHF-Preise"; of "EUR/CHF" either. */
function findCurrencyOfAll(text: string): Omit<SaidCurrency, 'line'> | null {
  const attached =
    /(?<!\p{L})([A-Z]{3})[ -](?:\p{L}*[Pp]reise?|[Pp]rices?|[Pp]riser?|[Pp]rix)(?!\p{L})/u.exec(text)?.[1]
  const alone = /^[([]?([A-Z]{3}|\p{Sc})[)\]]?$/u.exec(text)?.[1]
  const codes = [attached, alone].flatMap(code => (code && currenciesOf(code) ? [code] : []))
  for (const { index, 0: found } of text.matchAll(before))
    codes.push(...namedAt(text.slice(index + found.length)))
  const [sign] = codes
  const currencies = [...new Set(codes.flatMap(code => currenciesOf(code) ?? []))]
  return sign === undefined ? null : { sign, currencies }
}

/** The currencies that a text begins with, as codes, signs or names. */
function namedAt(text: string): string[] {
  const [list = ''] =
    /^(?:[A-Z]{3}|\p{Sc})(?:(?: ?[/,+&] ?| (?:und|and|et|och|or|ou|oder|eller) )(?:[A-Z]{3}|\p{Sc}))*(?!\p{L})/u.exec(
      text,
    ) ?? []
  const codes = (list.match(/[A-Z]{3}|\p{Sc}/gu) ?? []).filter(code => currenciesOf(code) !== null)
  if (codes.length > 0) return codes
  const [first = '', second = ''] = text.match(/\p{L}+/gu) ?? []
  const named = currencyNamed(`${first} ${second}`) ?? currencyNamed(first)
  if (named) return [named]
  return /^(?:k[rč]|zł|euros?|fr)$/i.test(first) ? [first] : []
}
