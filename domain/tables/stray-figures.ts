import type { PriceColumns } from './find-price-columns.ts'
import { type Catalogue, isReferenceLike, referencesAt } from './find-references.ts'
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
    const isSaid = column?.decidedBy === 'title' || column?.decidedBy === 'given'
    const mayHold =
      (price === null ? !isSaid : isMisplaced(row, index, column?.role)) ||
      referencesAt(row, index, catalogue).includes(reference)
    if (!mayHold) continue
    const text = licence ? withoutLicence(normaliseCell(cell), licence) : normaliseCell(cell)
    if (anyNumber.test(text)) return text
  }
  return undefined
}

/** Whether an amount stands in a column of something else, as where a cell is missing before it. */
function isMisplaced(
  row: TableRow,
  index: number,
  role: PriceColumns['columns'][number]['role'] | undefined,
) {
  const cell = row.cells[index] ?? ''
  if (role === 'name') return amountOfText(row, index) !== null || holdsMoney(cell)
  return (role === 'quantity' || role === 'points') && (holdsMoney(cell) || /[.,]\d{2}$/.test(cell))
}

/** What a cell may say of a licence itself, as a pattern that is made once. */
const patterns = new WeakMap<Catalogue[number], RegExp>()

/** A text without a licence's reference, name and points, each once: a price may be as high as the points. */
function withoutLicence(text: string, licence: Catalogue[number]): string {
  const { reference, name, points } = licence
  const pattern =
    patterns.get(licence) ?? new RegExp(`${reference}|${name}|(?<!\\d)${points}(?![\\d.,])`, 'gi')
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

/** Whether a row that names no reference holds a price: by its columns, or in a line that has none. */
export function isPriced(row: TableRow, price: number | null, catalogue: Catalogue): boolean {
  if (price === null) return row.cells.some(cell => anyNumber.test(cell))
  if (row.cells.length > price) return anyNumber.test(row.cells[price] ?? '')
  return row.cells.some(cell => {
    const text = normaliseCell(cell)
    const named = catalogue.find(({ name }) => text.toLowerCase().includes(name.toLowerCase()))
    return holdsMoney(text) || (named !== undefined && anyNumber.test(withoutLicence(text, named)))
  })
}

/** A number with a sign or a code before or behind it; "EUR 2026" speaks of a year. */
const moneyBefore = /(\p{L}+|\p{Sc})\.? ?(?!20\d\d(?![\d.,]))\d/gu
const moneyBehind = /\d(?:[.,][-–—]+)? ?(\p{L}+|\p{Sc})/gu

function holdsMoney(text: string): boolean {
  const words = [...text.matchAll(moneyBefore), ...text.matchAll(moneyBehind)].map(([, word = '']) => word)
  return words.some(word => {
    const isWord = /^\p{Ll}{3}$/u.test(word) && word !== 'lei' && word !== 'leu'
    return !isWord && currenciesOf(word) !== null
  })
}
