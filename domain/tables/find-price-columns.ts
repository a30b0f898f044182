import { type Catalogue, isReferenceLike, listReferences } from './find-references.ts'
import { type PriceRole, priceRoles, priceTitles } from './price-titles.data.ts'
import { type Amount, amountAt, currenciesOf, isCurrencyOnly, isPiece, readAmount } from './read-amount.ts'
import { contentOf } from './split-table.ts'
import { type GivenColumns, normaliseCell, rolesByColumn, type TableRow, tableLimits } from './table.ts'
import { findTitles, roleOfTitle } from './title.ts'

type Column = {
  index: number
  title: string
  role: PriceRole
  /** `none`: it holds numbers that could be anything. */
  decidedBy: 'given' | 'title' | 'content' | 'only' | 'none'
}

export type PriceColumns = {
  headerLine: number | null
  columns: readonly Column[]
  /** The column that the prices are taken from; null where none or more than one could be it. */
  price: number | null
  candidates: readonly number[]
  currency: number | null
  unit: number | null
  /** The amounts of the price column. */
  amounts: readonly Amount[]
  /** The currencies that signs of the price column, of its title and of the column of currencies agree on. */
  currencies: readonly string[]
  titleCurrency: { sign: string; currencies: readonly string[] } | null
}

/** The roles that can be the price, the one to prefer first. */
const prices = ['net-price', 'unit-price', 'price', 'list-price', 'amount'] as const
const isPriceRole = (role: PriceRole) => (prices as readonly PriceRole[]).includes(role)

/** Finds what each column of a price list is: by what was given, by its title, else by what all its cells are. */
export function findPriceColumns(
  rows: readonly TableRow[],
  catalogue: Catalogue,
  given: GivenColumns<PriceRole>,
): PriceColumns {
  const chosen = rolesByColumn(given, priceRoles)
  const taken = new Set(chosen.values())
  const content = contentOf(rows)
  const header = findTitles(content, priceTitles, cell => isReferenceLike(cell, catalogue))
  const body = content.filter(row => row !== header && !row.isCut)
  const width = Math.min(tableLimits.columns, Math.max(0, ...content.map(({ cells }) => cells.length)))
  const columns = Array.from({ length: width }, (_, index): Column => {
    const title = header?.cells[index] ?? ''
    const cells = body.map(row => row.cells[index] ?? '').filter(cell => cell !== '')
    const role = chosen.get(index)
    if (role) return { index, title, role, decidedBy: 'given' }
    if (cells.some(cell => listReferences(cell, catalogue).length > 0 || isReferenceLike(cell, catalogue)))
      return { index, title, role: 'reference', decidedBy: 'content' }
    const titled = roleOfTitle(title, priceTitles)
    // A title says no more than somebody who has chosen another column for it.
    if (titled && taken.has(titled)) return { index, title, role: 'other', decidedBy: 'title' }
    if (titled) return { index, title, role: titled === 'reference' ? 'other' : titled, decidedBy: 'title' }
    const found = roleOfCells(cells, body, index, catalogue)
    return { index, title, role: found ?? 'other', decidedBy: found ? 'content' : 'none' }
  })
  const { price, candidates } = choosePrice(columns, body)
  const decided = columns.map(column =>
    column.index === price && !isPriceRole(column.role)
      ? { ...column, role: 'price' as const, decidedBy: 'only' as const }
      : column,
  )
  const find = (role: PriceRole) => decided.find(column => column.role === role)?.index ?? null
  const currency = find('currency')
  const amounts = price === null ? [] : body.flatMap(row => amountAt(row, price) ?? [])
  const titleCurrency = price === null ? null : currencyOfTitle(decided[price]?.title ?? '')
  const signs = [
    ...amounts.map(amount => amount.currencies),
    ...(currency === null
      ? []
      : body.map(row => currenciesOf(normaliseCell(row.cells[currency] ?? '')) ?? [])),
    titleCurrency?.currencies ?? [],
  ].filter(codes => codes.length > 0)
  return {
    headerLine: header?.line ?? null,
    columns: decided,
    price,
    candidates,
    currency,
    unit: find('unit'),
    amounts,
    currencies: agree(signs),
    titleCurrency,
  }
}

/** The price by role, else the only column that reads as money; otherwise those that could be it. */
function choosePrice(
  columns: readonly Column[],
  body: readonly TableRow[],
): { price: number | null; candidates: number[] } {
  for (const role of prices) {
    const given = columns.find(column => column.role === role && column.decidedBy === 'given')
    if (given) return { price: given.index, candidates: [] }
  }
  const readsAsMoney = ({ index }: Column) => isMoney(body.map(row => row.cells[index] ?? ''))
  for (const role of prices) {
    const titled = columns.filter(column => column.role === role && column.decidedBy === 'title')
    // A sum beside a quantity is not what one piece costs.
    if (role === 'amount' && columns.some(column => column.role === 'quantity')) continue
    if (titled.length === 1) return { price: titled[0]?.index ?? null, candidates: [] }
    if (titled.length > 1) return { price: null, candidates: titled.map(({ index }) => index) }
  }
  const open = columns.filter(column => column.decidedBy === 'none' && readsAsMoney(column))
  if (open.length < 2) return { price: open[0]?.index ?? null, candidates: open.map(({ index }) => index) }
  const marked = open.filter(column => isMarkedAlone(column, open, body))
  if (marked.length === 1) return { price: marked[0]?.index ?? null, candidates: [] }
  return { price: null, candidates: open.map(({ index }) => index) }
}

/** Whether a cell that is no amount begins as one: "-1250", "12a50", "1e5". */
const isMeantAsAmount = (cell: string) => /^[+\-−(]? ?[€$£¥]? ?\d[\d.,' a-z()-]{0,14}$/i.test(cell)

/** Whether a column holds amounts, or what was meant as such, and little else. */
function isMoney(cells: readonly string[]): boolean {
  const filled = cells.filter(cell => /\d/.test(cell))
  const amounts = filled.filter(cell => readAmount(cell) || isMeantAsAmount(cell))
  return amounts.length > 0 && amounts.length * 2 >= filled.length
}

/**
 * Whether a column alone carries currencies while the others are small whole numbers beside it, as quantities and rates of
 * tax are; "EUR 1" of a price unit is not such a column.
 */
function isMarkedAlone(column: Column, open: readonly Column[], body: readonly TableRow[]): boolean {
  const rows = body.filter(row => (row.cells[column.index] ?? '') !== '')
  return rows.every(row => {
    const amount = readAmount(row.cells[column.index] ?? '')
    const value = Number(amount?.readings.comma ?? amount?.readings.point ?? 0)
    if (!amount || amount.currencies.length === 0 || value <= 100) return false
    return open.every(other => {
      const cell = normaliseCell(row.cells[other.index] ?? '')
      return other === column || cell === '' || (/^\d{1,2}$|^100$/.test(cell) && Number(cell) < value)
    })
  })
}

/** What a column without a title is by all its cells; undefined where they could be anything. */
function roleOfCells(
  cells: readonly string[],
  body: readonly TableRow[],
  index: number,
  catalogue: Catalogue,
): PriceRole | undefined {
  if (cells.length === 0) return 'other'
  const all = (test: (cell: string) => boolean) => cells.every(cell => test(normaliseCell(cell)))
  if (all(isCurrencyOnly)) return 'currency'
  if (all(cell => /^[\d.,]+ ?%$/.test(cell))) return 'discount'
  if (all(cell => /^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|^\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4})$/.test(cell)))
    return 'date'
  if (all(cell => /^\d{12,14}$/.test(cell))) return 'other'
  if (all(isPiece)) return 'unit'
  if (isPoints(body, index, catalogue)) return 'points'
  return isMoney(cells) ? undefined : 'name'
}

/** Whether every row has the points of its reference here, over at least two different figures. */
function isPoints(body: readonly TableRow[], index: number, catalogue: Catalogue): boolean {
  const figures = new Set<number>()
  for (const row of body) {
    const reference = row.cells.flatMap(cell => listReferences(cell, catalogue))[0]
    const points = catalogue.find(licence => licence.reference === reference)?.points
    if (points === undefined) continue
    const digits = normaliseCell(row.cells[index] ?? '').replace(/[ .,']/g, '')
    if (digits !== String(points)) return false
    figures.add(points)
  }
  return figures.size > 1
}

function currencyOfTitle(title: string): PriceColumns['titleCurrency'] {
  for (const word of normaliseCell(title).match(/[€$£¥₺₹]|\p{L}+/gu) ?? []) {
    const isCode = word.length === 3 && word === word.toUpperCase()
    const currencies = isCode || !/\p{L}/u.test(word) ? currenciesOf(word) : null
    if (currencies) return { sign: word, currencies }
  }
  return null
}

/** The codes that every sign can stand for; all of them where they contradict. */
function agree(signs: readonly (readonly string[])[]): string[] {
  const [first = [], ...rest] = signs
  const shared = first.filter(code => rest.every(codes => codes.includes(code)))
  return shared.length > 0 ? shared : [...new Set(signs.flat())]
}
