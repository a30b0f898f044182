import { choosePrice, isPriceRole } from './choose-price-column.ts'
import { findOtherHeadings } from './find-other-headings.ts'
import { findLinesOfOtherTitles } from './find-other-titles.ts'
import { findPriceRemarks, isDoubted, type SaidCurrency } from './find-price-remarks.ts'
import { type Catalogue, isReferenceLike, type NamedReferences, nameReferences } from './find-references.ts'
import { findSubtitles } from './find-subtitles.ts'
import { isMoney, isWrittenAsMoney } from './holds-money.ts'
import type { PriceColumn } from './price-column.ts'
import { currencyOfTitle, taxOfTitle } from './price-title-says.ts'
import { type PriceRole, priceRoles, priceTitles } from './price-titles.data.ts'
import {
  type Amount,
  amountAt,
  currenciesOfCell,
  isCurrencyOnly,
  isPiece,
  isPriceText,
} from './read-amount.ts'
import { contentOf } from './split-table.ts'
import { type GivenColumns, normaliseCell, rolesByColumn, type TableRow, tableLimits } from './table.ts'
import { findGivenTitles, findTitles, roleOfTitle } from './title.ts'
import { findTitleScale } from './title-scale.ts'

export type PriceColumns = {
  headerLine: number | null
  columns: readonly PriceColumn[]
  /** The references of the catalogue that each row names which is read by columns. */
  named: NamedReferences['ofRow']
  /** The column that the prices are taken from; null where none or more than one could be it. */
  price: number | null
  candidates: readonly number[]
  currency: number | null
  unit: number | null
  /** The amounts of the price column. */
  amounts: readonly Amount[]
  /** The currencies that signs of the price column, of its title and of the column of currencies agree on. */
  currencies: readonly string[]
  /** Whether signs contradict each other: no currency is that of all. */
  isMixed: boolean
  /** What the title of the price column says of tax. */
  titleTax: Amount['tax']
  titleCurrency: { sign: string; currencies: readonly string[] } | null
  /** The text, of the title or of a line about all prices, that says that the figures are not whole units for one piece. */
  titleScale: string | null
  /** What lines about all prices say of their currency. */
  saidCurrencies: readonly SaidCurrency[]
  /** The lines that say something of all prices. */
  remarkLines: ReadonlySet<number>
  /** The lines that stand below other titles than the first ones, where nobody has chosen the price. */
  otherTitleLines: ReadonlySet<number>
  /** The heading of each line that stands below one of something else than licences. */
  otherHeadings: ReadonlyMap<number, string>
  /** The lines that go on with the titles. */
  subtitleLines: ReadonlySet<number>
}

/** Finds what each column of a price list is: by what was given, by its title, else by what all its cells are. */
export function findPriceColumns(
  rows: readonly TableRow[],
  catalogue: Catalogue,
  given: GivenColumns<PriceRole>,
): PriceColumns {
  const chosen = rolesByColumn(given, priceRoles)
  const taken = new Set(chosen.values())
  const content = contentOf(rows)
  const isKey = (cell: string) => isReferenceLike(cell, catalogue)
  const header =
    findTitles(content, priceTitles, isKey) ?? findGivenTitles(content, chosen, isKey, isPriceText)
  const below = findSubtitles(header, content, row => row.cells.some(isKey))
  const isBody = (row: TableRow) => row !== header && !below.includes(row) && !row.isCut
  const body = content.filter(isBody)
  const width = Math.min(tableLimits.columns, Math.max(0, ...content.map(({ cells }) => cells.length)))
  const named = nameReferences(body, catalogue)
  const pointsOf: PointsOf = row => {
    const [reference] = named.ofRow.get(row) ?? []
    return catalogue.find(licence => licence.reference === reference)?.points
  }
  const columns = Array.from({ length: width }, (_, index): PriceColumn => {
    const title = titleAt(index, header, below)
    const role = chosen.get(index)
    if (role) return { index, title, role, decidedBy: 'given' }
    const said = roleOfTitle(title, priceTitles)
    // "Licence" above amounts is what one costs.
    const titled = said === 'name' && isWrittenAsMoney(body, index) ? undefined : said
    // Its cells make it one, whatever its title; whoever titled it so has said it before them.
    if (named.columns.has(index))
      return { index, title, role: 'reference', decidedBy: titled === 'reference' ? 'title' : 'content' }
    // A title says no more than somebody who has chosen another column for it.
    if (titled && taken.has(titled)) return { index, title, role: 'other', decidedBy: 'title' }
    if (titled) return { index, title, role: titled === 'reference' ? 'other' : titled, decidedBy: 'title' }
    const found = roleOfCells(body, index, pointsOf)
    return { index, title, role: found ?? 'other', decidedBy: found ? 'content' : 'none' }
  })
  const isText = (row: TableRow) => row !== header && !below.includes(row)
  const texts = named.columns.size > 0 ? content.filter(isText) : []
  const remarks = findPriceRemarks(texts, named.ofRow, catalogue)
  const chosenPrice = choosePrice(columns, body)
  const isOpen = isDoubted(columns[chosenPrice.price ?? -1], remarks)
  const { price, candidates } = isOpen ? { price: null, candidates: [chosenPrice.price ?? 0] } : chosenPrice
  const decided = columns.map(column =>
    column.index === price && !isPriceRole(column.role)
      ? { ...column, role: 'price' as const, decidedBy: 'only' as const }
      : column,
  )
  const find = (role: PriceRole) => decided.find(column => column.role === role)?.index ?? null
  const currency = find('currency')
  const amounts = price === null ? [] : body.flatMap(row => amountAt(row, price) ?? [])
  const title = price === null ? '' : (decided[price]?.title ?? '')
  const titleCurrency = price === null ? null : currencyOfTitle(title)
  const signs = [
    ...amounts.map(amount => amount.currencies),
    ...(currency === null ? [] : body.map(row => currenciesOfCell(row.cells[currency] ?? ''))),
    titleCurrency?.currencies ?? [],
    ...remarks.currencies.map(said => said.currencies),
  ].filter(codes => codes.length > 0)
  return {
    headerLine: header?.line ?? null,
    columns: decided,
    named: named.ofRow,
    price,
    candidates,
    currency,
    unit: find('unit'),
    amounts,
    ...agree(signs),
    titleTax: taxOfTitle(title) ?? (price !== null && remarks.doubts.has('tax') ? 'with' : null),
    titleCurrency,
    titleScale: price === null ? null : (findTitleScale(title) ?? remarks.scale),
    saidCurrencies: remarks.currencies,
    remarkLines: remarks.lines,
    otherTitleLines: findLinesOfOtherTitles(
      header,
      body,
      named.ofRow,
      decided[price ?? -1]?.decidedBy === 'given' ? null : price,
    ),
    otherHeadings: findOtherHeadings(content, named.ofRow, remarks.lines),
    subtitleLines: new Set(below.map(({ line }) => line)),
  }
}

/** A title of a price goes on in the rows below it, and so does one that reaches over several columns. */
function titleAt(index: number, header: TableRow | undefined, below: readonly TableRow[]): string {
  const title = header?.cells[index] ?? ''
  const isPrice = (of: string) => isPriceRole(roleOfTitle(of, priceTitles) ?? 'other')
  const reaches = isPrice(title) || (title === '' && isPrice(header?.cells[index - 1] ?? ''))
  if (!reaches) return title
  const rest = below.map(({ cells }) => cells[index] ?? '').filter(Boolean)
  return rest.length === 0 ? title : [title || header?.cells[index - 1], ...rest].join(' ')
}

/** The points of the reference that a row names. */
type PointsOf = (row: TableRow) => number | undefined

/** What a column is of which all cells are such; the first that fits is taken. */
const rolesOfCells: readonly (readonly [PriceRole, (cell: string) => boolean])[] = [
  ['currency', isCurrencyOnly],
  ['discount', cell => /^[\d.,]+ ?%$/.test(cell)],
  ['date', cell => /^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|^\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4})$/.test(cell)],
  ['other', cell => /^\d{12,14}$/.test(cell)],
  ['unit', isPiece],
]

/** What a column without a title is by all its cells; undefined where they could be anything. */
function roleOfCells(body: readonly TableRow[], index: number, pointsOf: PointsOf): PriceRole | undefined {
  const filled = body.filter(({ cells }) => cells[index])
  if (filled.length === 0) return 'other'
  let fitting = rolesOfCells
  for (const { cells } of filled) {
    const cell = normaliseCell(cells[index] ?? '')
    fitting = fitting.filter(([, isSuch]) => isSuch(cell))
    if (fitting.length === 0) break
  }
  const [[role] = []] = fitting
  if (role) return role
  if (isPoints(body, index, pointsOf)) return 'points'
  return isMoney(body, index) ? undefined : 'name'
}

/** Whether every row has the points of its reference here, over at least two different figures. */
function isPoints(body: readonly TableRow[], index: number, pointsOf: PointsOf): boolean {
  const figures = new Set<number>()
  for (const row of body) {
    const points = pointsOf(row)
    if (points === undefined) continue
    const digits = normaliseCell(row.cells[index] ?? '').replace(/[ .,']/g, '')
    if (digits !== String(points)) return false
    figures.add(points)
  }
  return figures.size > 1
}

/** The codes that every sign can stand for; all of them where they contradict. */
function agree(signs: readonly (readonly string[])[]): Pick<PriceColumns, 'currencies' | 'isMixed'> {
  const [first = [], ...rest] = signs
  const shared = first.filter(code => rest.every(codes => codes.includes(code)))
  if (shared.length > 0) return { currencies: shared, isMixed: false }
  return { currencies: [...new Set(signs.flat())], isMixed: signs.length > 0 }
}
