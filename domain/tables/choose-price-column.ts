import { isDoubtfulTitle } from './doubtful-title.ts'
import { findLowerPrices, findRaisedAmounts, findReducedAmounts, valueAt } from './find-reduced-amounts.ts'
import { isWrittenAsMoney } from './holds-money.ts'
import { sortingTitles } from './no-price-titles.data.ts'
import { otherPaymentTitles } from './other-price-titles.data.ts'
import type { PriceColumn } from './price-column.ts'
import { headOfPriceTitle } from './price-title-head.ts'
import type { PriceRole } from './price-titles.data.ts'
import { amountOfText, isAmountText } from './read-amount.ts'
import { normaliseCell, type TableRow } from './table.ts'
import { simplifyTitle } from './title.ts'

/** The roles that can be the price, the one to prefer first. */
const prices = ['net-price', 'unit-price', 'price', 'list-price', 'amount'] as const
export const isPriceRole = (role: PriceRole) => (prices as readonly PriceRole[]).includes(role)

/** What a title says to be anything but money is asked about no more. */
const neverPrices: ReadonlySet<PriceRole> = new Set([
  'reference',
  'points',
  'quantity',
  'discount',
  'vat',
  'currency',
])

/** What a discount may still come off. */
const beforeDiscounts: ReadonlySet<PriceRole> = new Set(['unit-price', 'price', 'list-price'])

const indexOf = ({ index }: PriceColumn) => index

/**
 * The price by role, else the only column that reads as money; otherwise those that could be it.
 * A list of which no column is the price (prices with tax only, sums only, steps of quantity) asks for it, too.
 */
export function choosePrice(
  columns: readonly PriceColumn[],
  body: readonly TableRow[],
): { price: number | null; candidates: number[] } {
  for (const role of prices) {
    const given = columns.find(column => column.role === role && column.decidedBy === 'given')
    if (given) return { price: given.index, candidates: [] }
  }
  const mayYetBePrice = (column: PriceColumn) =>
    column.decidedBy === 'title' && !neverPrices.has(column.role) && holdsAmounts(body, column.index)
  for (const role of prices) {
    const titled = columns.filter(column => column.role === role && column.decidedBy === 'title')
    // A sum beside a quantity is not what one piece costs.
    if (role === 'amount' && columns.some(column => column.role === 'quantity')) continue
    const below = titled.flatMap(column => [column, ...findBelowSameTitle(column, columns, body)])
    const [only] = below
    if (only && below.length === 1) {
      const isDoubtful =
        isDoubtfulTitle(only.title) || (only.role === 'list-price' && columns.some(mayBeBelowList(body)))
      const others = isDoubtful ? columns.filter(mayBePriceBeside(only, columns, body)) : []
      const reduced = beforeDiscounts.has(role) ? findReducedAmounts(only, columns, body) : []
      const lower = findLowerPrices(only, columns, body)
      const raised = beforeDiscounts.has(role) ? findRaisedAmounts(only, columns, body) : []
      const found = [...new Set([only, ...others, ...reduced, ...lower, ...raised])]
      if (found.length === 1) return { price: only.index, candidates: [] }
      return { price: null, candidates: found.map(indexOf).sort((a, b) => a - b) }
    }
    if (below.length > 1) return { price: null, candidates: below.map(indexOf) }
  }
  const headed = findHeadedAmounts(columns, body)
  if (headed.length === 1) return { price: headed[0]?.index ?? null, candidates: [] }
  if (headed.length > 1) return { price: null, candidates: headed.map(indexOf).sort((a, b) => a - b) }
  const open = columns.filter(({ decidedBy }) => decidedBy === 'none')
  if (open.length === 0) return { price: null, candidates: columns.filter(mayYetBePrice).map(indexOf) }
  // Beside several pieces it may be what all of them cost.
  if (open.length === 1 && columns.some(countsSeveral(body)))
    return { price: null, candidates: open.map(indexOf) }
  if (open.length === 1) return { price: open[0]?.index ?? null, candidates: open.map(indexOf) }
  const marked = open.filter(column => isMarkedAlone(column, open, body))
  if (marked.length === 1) return { price: marked[0]?.index ?? null, candidates: [] }
  return { price: null, candidates: open.map(indexOf) }
}

/** Whether a column of quantities has more than one on a line. */
const countsSeveral = (body: readonly TableRow[]) => (column: PriceColumn) =>
  column.role === 'quantity' && body.some(row => !/^(?:|1(?:[.,]0+)?)$/.test(row.cells[column.index] ?? ''))

/** "Net amount", which is the net price where no quantity stands beside it, or a price of a kind that is unknown here. */
const mayBeBelowList = (body: readonly TableRow[]) => (column: PriceColumn) =>
  (column.role === 'amount' && /\bnet|netto/i.test(column.title)) ||
  (column.decidedBy === 'none' && /pri(?:s|ce|x)|preis/i.test(column.title)) ||
  mayBePriceAfterAll(column, body)

/** "Your price, support included", beside a list price: what is paid for something else, or what is paid. */
function mayBePriceAfterAll(column: PriceColumn, body: readonly TableRow[]): boolean {
  const { index, title, role, decidedBy } = column
  const isPayment = decidedBy === 'title' && role === 'other' && otherPaymentTitles.test(simplifyTitle(title))
  const isPrice = isPayment && /\bnet|netto|pri(?:s|ce|x)|preis/i.test(title)
  return isHeadedAmounts(column, body) || (isPrice && isWrittenAsMoney(body, index))
}

/** Whether a title that sorts prices or names their list stands above amounts after all: "Net price list 2026". */
function isHeadedAmounts({ index, title, role, decidedBy }: PriceColumn, body: readonly TableRow[]): boolean {
  if (decidedBy !== 'title' || role !== 'other') return false
  const simple = headOfPriceTitle(simplifyTitle(title))
  return sortingTitles.some(pattern => pattern.test(simple)) && isWrittenAsMoney(body, index)
}

/**
 * The only column of amounts, where its title speaks of prices, be it of their list or kind ("Preisliste 2026"), with
 * those that can be the price as well.
 */
function findHeadedAmounts(columns: readonly PriceColumn[], body: readonly TableRow[]): PriceColumn[] {
  const mayBe = columns.filter(({ role, decidedBy }) => !neverPrices.has(role) && decidedBy !== 'given')
  const only = mayBe.find(column => isHeadedAmounts(column, body))
  if (!only || mayBe.some(column => column !== only && isWrittenAsMoney(body, column.index))) return []
  const isRival = (column: PriceColumn) =>
    column !== only && holdsAmounts(body, column.index) && !isSmallBeside(column, only, body)
  return [only, ...mayBe.filter(isRival)]
}

/** The other columns that can be the price as well as one whose title leaves a doubt. */
function mayBePriceBeside(doubtful: PriceColumn, columns: readonly PriceColumn[], body: readonly TableRow[]) {
  const hasQuantity = columns.some(({ role }) => role === 'quantity')
  const isHeaded = (column: PriceColumn) => doubtful.role === 'list-price' && mayBePriceAfterAll(column, body)
  return (column: PriceColumn) => {
    const isTitled =
      column.decidedBy === 'title' && isPriceRole(column.role) && !(hasQuantity && column.role === 'amount')
    const mayBe = isTitled || (column.decidedBy === 'none' && !isSmallBeside(column, doubtful, body))
    return column !== doubtful && (isHeaded(column) || (mayBe && holdsAmounts(body, column.index)))
  }
}

/** The columns of amounts that a title over several cells, which a copy leaves in the first of them, may reach over. */
function findBelowSameTitle(
  { index }: PriceColumn,
  columns: readonly PriceColumn[],
  body: readonly TableRow[],
): PriceColumn[] {
  const next = columns[index + 1]
  if (next?.title !== '' || next.decidedBy !== 'none' || !holdsAmounts(body, next.index)) return []
  return [next, ...findBelowSameTitle(next, columns, body)]
}

/** Whether all that stands in a column are amounts: neither numbers of articles nor years. */
function holdsAmounts(body: readonly TableRow[], index: number): boolean {
  const textOf = ({ cells }: TableRow) => normaliseCell(cells[index] ?? '')
  const isFilled = (row: TableRow) => /\d/.test(textOf(row))
  const isAmount = (row: TableRow) => isAmountText(row, index) && !/^(?:20\d\d|\d{12,14})$/.test(textOf(row))
  return body.some(isFilled) && body.every(row => !isFilled(row) || isAmount(row))
}

/**
 * Whether a column alone carries currencies while the others are small whole numbers beside it, as quantities and rates of
 * tax are; "EUR 1" of a price unit is not such a column.
 */
function isMarkedAlone(
  column: PriceColumn,
  open: readonly PriceColumn[],
  body: readonly TableRow[],
): boolean {
  const isMarked = body.every(row => {
    if ((row.cells[column.index] ?? '') === '') return true
    const amount = amountOfText(row, column.index)
    return amount && amount.currencies.length > 0 && valueAt(row, column) > 100
  })
  return isMarked && open.every(other => other === column || isSmallBeside(other, column, body))
}

/** Whether all that stands beside the amounts of a column are whole numbers of two digits, and less. */
function isSmallBeside(other: PriceColumn, column: PriceColumn, body: readonly TableRow[]): boolean {
  const isMoney = isWrittenAsMoney(body, column.index) && /pri(?:s|ce|x)|preis|tarif/i.test(column.title)
  return body.every(row => {
    if ((row.cells[column.index] ?? '') === '') return true
    const cell = normaliseCell(row.cells[other.index] ?? '')
    const isSmall = /^\d{1,2}$|^100$/.test(cell) && (isMoney || Number(cell) < valueAt(row, column))
    return cell === '' || isSmall
  })
}
