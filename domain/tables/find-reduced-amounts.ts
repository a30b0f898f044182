import { isWrittenAsMoney } from './holds-money.ts'
import type { PriceColumn } from './price-column.ts'
import { amountAt } from './read-amount.ts'
import type { TableRow } from './table.ts'

/** What a discount leaves is no less than such a share of a price, and what it takes off is hardly more than half of it. */
const LEAST_LEFT = 0.2
const MOST_OFF = 0.5

export function valueAt(row: TableRow, { index }: Pick<PriceColumn, 'index'>): number {
  const amount = amountAt(row, index)
  return Number(amount?.readings.comma ?? amount?.readings.point ?? 0)
}

/** Whether all amounts of one column lie below those of another one, and above a share of them. */
function isBelow(one: PriceColumn, other: PriceColumn, least: number, body: readonly TableRow[]): boolean {
  const pairs = body
    .map(row => [valueAt(row, one), valueAt(row, other)] as const)
    .filter(([value, price]) => value > 0 && price > 0)
  if (pairs.length < 2 && !isWrittenAsMoney(body, one.index)) return false
  return pairs.length > 0 && pairs.every(([value, price]) => value < price && value >= least * price)
}

/** Whether a title says from when something holds, "ab 01.01.2027", and not from how many pieces. */
const holdsFrom = ({ role, decidedBy, title }: PriceColumn) =>
  role === 'date' && decidedBy === 'title' && !/\d ?(?:st|pc|pi[eè]|unit|einheit|enhet|li[cz])/iu.test(title)

/** A new price is hardly more than twice the old one. */
const MOST_RISE = 0.5

/**
 * The other prices by their titles that lie below one on every line: "Listenpreis netto" is no more the buyer's own price than
 * "Listenpreis" where "Händlerpreis" stands beside it.
 */
export function findLowerPrices(
  price: PriceColumn,
  columns: readonly PriceColumn[],
  body: readonly TableRow[],
): PriceColumn[] {
  return columns.filter(
    column =>
      column !== price &&
      column.decidedBy === 'title' &&
      (column.role === 'price' || column.role === 'unit-price') &&
      isBelow(column, price, LEAST_LEFT, body),
  )
}

/** The columns beside a price that may be the new one: amounts above it under a title that is unknown or names a day. */
export function findRaisedAmounts(
  price: PriceColumn,
  columns: readonly PriceColumn[],
  body: readonly TableRow[],
): PriceColumn[] {
  return columns.filter(column => {
    const mayBe = column.decidedBy === 'none' || holdsFrom(column)
    return (
      column !== price &&
      mayBe &&
      isWrittenAsMoney(body, column.index) &&
      isBelow(price, column, MOST_RISE, body)
    )
  })
}

/**
 * The columns beside a price that may be what is left of it: amounts a little below it, whose title says nothing that is
 * known ("Final", "Müller AG"), or only that a discount was taken ("Med rabatt").
 */
export function findReducedAmounts(
  price: PriceColumn,
  columns: readonly PriceColumn[],
  body: readonly TableRow[],
): PriceColumn[] {
  const hasQuantity = columns.some(({ role }) => role === 'quantity')
  return columns.filter(column => {
    if (column === price) return false
    if (column.role === 'discount') return isBelow(column, price, MOST_OFF, body)
    const mayBe =
      column.decidedBy === 'none' || holdsFrom(column) || (column.role === 'amount' && !hasQuantity)
    return mayBe && isBelow(column, price, LEAST_LEFT, body)
  })
}
