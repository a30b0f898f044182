import type { PriceColumns } from './find-price-columns.ts'
import { type Catalogue, isReferenceLike, listReferences } from './find-references.ts'
import { isTerm } from './is-term.ts'
import { amountOfText, currenciesOf } from './read-amount.ts'
import { normaliseCell, type TableRow } from './table.ts'

/** A digit of any script, or a sign such as "½" and "²": a cell that holds one is not without a figure. */
export const anyNumber = /\d|\p{N}/u

/**
 * A figure that stands in a row whose price is missing, beside its reference, the reference's name and its points:
 * "HTG504H now 300,00 €", or an amount among the names. Not what a title or somebody says to be something else.
 */
export function findStrayFigure(
  row: TableRow,
  reference: string,
  { price, columns }: PriceColumns,
  catalogue: Catalogue,
): string | undefined {
  const licence = catalogue.find(each => each.reference === reference)
  for (let index = 0; index < row.cells.length; index++) {
    const cell = row.cells[index] ?? ''
    if (cell === reference || !anyNumber.test(cell) || isReferenceLike(cell, catalogue)) continue
    const column = columns[index]
    const isTitled = column?.decidedBy === 'title' && column.role !== 'reference'
    const isSaid = isTitled || column?.decidedBy === 'given'
    const mayHold =
      (price === null ? !isSaid : isMisplaced(row, index, column?.role, price, licence?.points)) ||
      listReferences(cell, catalogue).includes(reference)
    if (!mayHold) continue
    const text = licence ? withoutLicence(normaliseCell(cell), licence) : normaliseCell(cell)
    // Where the row has its own cell for the price, a figure in the name is a version or a year.
    const hasPriceCell = price !== null && row.cells.length > price
    const mayBeMoney = hasPriceCell && column?.role !== 'name' ? mayBePrice(text) : mayBeAmount(text)
    if (mayBeMoney) return text
  }
  return undefined
}

/** Whether an amount stands in a column of something else, as where a cell is missing before it. */
function isMisplaced(
  row: TableRow,
  index: number,
  role: PriceColumns['columns'][number]['role'] | undefined,
  price: number,
  points: number | undefined,
) {
  const cell = row.cells[index] ?? ''
  if (role === 'name') return amountOfText(row, index) !== null || holdsMoney(cell)
  if (role !== 'quantity' && role !== 'points') return false
  // A quantity may be written "1,00": only in a row that ends before its price is it the price that has slipped.
  const isSlipped = row.cells.length <= price && /[.,]\d{2}$/.test(cell) && !/^\d{1,2}[.,]00$/.test(cell)
  const isPoints = role === 'points' && cell.replace(/\D/g, '') === `${points}00`
  return holdsMoney(cell) || (isSlipped && !isPoints)
}

/** What counts versions and years: "v2.1", "ab 2027", "Q1 2027". */
const versionOrYear =
  /(?<![\p{L}\d])(?:v(?:er)?\.? ?\d+(?:\.\d+)*|version \d+(?:\.\d+)*|(?:ab|from|från|dès|depuis|en|in|im|von|since|until|till|bis|Q[1-4]|20\d\d) ?[/-]? ?20\d\d(?![.,]*\d))/giu

function mayBeAmount(text: string): boolean {
  return anyNumber.test(text.replace(versionOrYear, ' ')) || holdsMoney(text)
}

/** What a cell may say of a licence itself, as a pattern that is made once. */
const patterns = new WeakMap<Catalogue[number], RegExp>()

/** A text without a licence's reference, name and points, each once: a price may be as high as the points. */
function withoutLicence(text: string, licence: Catalogue[number]): string {
  const { reference, name, points } = licence
  const pattern =
    patterns.get(licence) ?? new RegExp(`${reference}|${name}|(?<!\\d[ .,'’]?)${points}(?![\\d.,])`, 'gi')
  patterns.set(licence, pattern)
  const seen: string[] = []
  const rest = text.replace(pattern, said => {
    const known = said.toUpperCase()
    if (seen.includes(known)) return said
    seen.push(known)
    return ' '
  })
  return rest.includes('  ') ? rest.replace(/ {2,}/g, ' ').trim() : rest.trim()
}

/** The same where digits alone are none: with a sign of a currency or with cents. */
const mayBePrice = (text: string) =>
  /\d[.,]\d{2}(?![\d.,])/.test(text.replace(versionOrYear, ' ')) || holdsMoney(text)

/** Whether a row that names no reference holds a price: by its columns, or in a line that has none. */
export function isPriced(row: TableRow, found: PriceColumns, catalogue: Catalogue): boolean {
  const { price, headerLine, columns } = found
  const isNamed = row.cells.some(cell => findNamed(normaliseCell(cell), catalogue))
  if (!isNamed && row.cells.some(isTerm)) return false
  if (price === null) return row.cells.some(cell => anyNumber.test(cell))
  if (row.cells.length > price) return anyNumber.test(row.cells[price] ?? '')
  // Around a table with titles stand letters and conditions: they may speak of money and price no licence.
  const isLetter = headerLine !== null && !isCoded(row, columns)
  return row.cells.some(cell => {
    const text = normaliseCell(cell)
    const named = findNamed(text, catalogue)
    const rest = named ? withoutLicence(text, named) : text
    if (named && isLetter) return mayBePrice(rest)
    return (!isLetter && holdsMoney(text)) || (named !== undefined && anyNumber.test(rest))
  })
}

/** Whether a row has cells of the table, and something like a number of an article where the references stand. */
function isCoded({ cells }: TableRow, columns: PriceColumns['columns']): boolean {
  const code = cells[columns.find(({ role }) => role === 'reference')?.index ?? -1] ?? ''
  return cells.filter(cell => cell !== '').length > 1 && /\d/.test(code) && !/\s/.test(code)
}

/** The licence whose name a text holds; of "EMS stream 5000" that is not "EMS stream 500". */
function findNamed(text: string, catalogue: Catalogue): Catalogue[number] | undefined {
  const plain = text.toLowerCase()
  return catalogue
    .filter(({ name }) => plain.includes(name.toLowerCase()))
    .reduce<Catalogue[number] | undefined>(
      (longest, each) => (longest && longest.name.length >= each.name.length ? longest : each),
      undefined,
    )
}

/**
 * A number with a sign or a code before or behind it; "EUR 2026" speaks of a year. A word is looked at from its first
 * letter alone: from each of them, a long one would cost its length squared.
 */
const moneyBefore = /((?<!\p{L})\p{L}+|\p{Sc})\.? ?(?!20\d\d(?![\d.,]))\d/gu
const moneyBehind = /\d(?:[.,][-–—]+)? ?(\p{L}+|\p{Sc})/gu

function holdsMoney(text: string): boolean {
  const words = [...text.matchAll(moneyBefore), ...text.matchAll(moneyBehind)].map(([, word = '']) => word)
  return words.some(word => {
    const isWord = /^\p{Ll}{3}$/u.test(word) && word !== 'lei' && word !== 'leu'
    return !isWord && currenciesOf(word) !== null
  })
}
