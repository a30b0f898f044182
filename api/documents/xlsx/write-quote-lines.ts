import type { CellObject, Row, SheetData } from 'write-excel-file/node'
import { findCurrency } from '#domain/shared/currency.ts'
import type { QuoteContext } from '#reports/quote-context.ts'
import { nameDiscount, writeName, writeSite, writeTakenOff } from '#reports/tabulate-quote.ts'
import { formula, number, percentage, strong, text } from './cells.ts'

/** The columns of the lines, in their order: text key, width in characters. */
const columns = [
  ['position', 6],
  ['quantity', 11],
  ['unit', 8],
  ['reference', 16],
  ['name', 48],
  ['site', 24],
  ['unitPrice', 16],
  ['discount', 12],
  ['amount', 20],
  ['taxes', 22],
  ['taxRate', 12],
] as const

type Column = (typeof columns)[number][0]

export const columnWidths = columns.map(([, width]) => ({ width }))

const letters = Object.fromEntries(
  columns.map(([name], index) => [name, String.fromCharCode(65 + index)]),
) as Record<Column, string>
const numeric: ReadonlySet<Column> = new Set([
  'position',
  'quantity',
  'unitPrice',
  'discount',
  'amount',
  'taxRate',
])

/** A sum takes so many arguments at most. */
const MOST_ARGUMENTS = 200

/**
 * The lines with their sums: each amount follows from its quantity, price and discount, the sums from the amounts,
 * rounded as the quote is. `top` is the row of the heads, from 1.
 */
export function writeQuoteLines(context: QuoteContext, top: number): SheetData {
  const { t, quote, input } = context
  const { lines, discounts, taxes, subtotal, net, total } = quote
  const decimals = findCurrency(input.currency)?.exponent ?? 0
  const money = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''} [$${input.currency}]`
  const at = (column: Column, row: number) => `${letters[column]}${row}`
  const round = (exact: string) => `ROUND(${exact},${decimals})`
  const first = top + 1
  const subtotalRow = first + lines.length
  const netRow = subtotalRow + discounts.length + 1
  const groups = [
    ...Map.groupBy(
      lines.map((line, index) => ({ line, row: first + index })),
      ({ line }) => JSON.stringify(line.taxes),
    ).values(),
  ].map((group, index) => ({
    taxes: group[0]?.line.taxes ?? [],
    sum: sumOf(group.map(({ row }) => row)),
    discountCell: discounts.length > 0 ? at('amount', subtotalRow + 1 + index) : null,
  }))
  type Percents = { discount?: string; rate?: string }
  const sum = (
    label: string,
    { discount, rate }: Percents,
    cell: CellObject,
    style: CellObject = {},
  ): Row => [
    ...[null, null, null, null],
    text(label, { ...style, wrap: true }),
    ...[null, null],
    discount === undefined ? null : percentage(discount),
    { ...cell, ...style },
    ...(rate === undefined ? [] : [null, percentage(rate)]),
  ]
  return [
    columns.map(([name]) =>
      text(t(`column.${name}`), {
        ...strong,
        bottomBorderStyle: 'thin',
        align: numeric.has(name) ? 'right' : 'left',
      }),
    ),
    ...lines.map((line, index): Row => {
      const row = first + index
      const exact = `${at('quantity', row)}*${at('unitPrice', row)}*(1-${at('discount', row)})`
      return [
        number(String(index + 1)),
        number(line.quantity),
        text(line.unit ?? ''),
        text(line.reference ?? ''),
        text(writeName(line, context), { wrap: true }),
        text(writeSite(line, context), { wrap: true }),
        number(line.unitPrice, money),
        percentage(line.discountPercent),
        formula(round(exact), line.amount, money),
        text(line.taxes.join(', ')),
      ]
    }),
    sum(
      t('total.subtotal'),
      {},
      lines.length === 0
        ? number('0', money)
        : formula(sumOf(lines.map((_line, index) => first + index)), subtotal.amount, money),
    ),
    ...discounts.map((discount, index) =>
      sum(
        nameDiscount(discount, context),
        { discount: discount.percent },
        formula(
          `-${round(`(${groups[index]?.sum})*${at('discount', subtotalRow + 1 + index)}`)}`,
          writeTakenOff(discount),
          money,
        ),
      ),
    ),
    sum(
      t('total.net'),
      {},
      formula(`SUM(${at('amount', subtotalRow)}:${at('amount', netRow - 1)})`, net.amount, money),
    ),
    ...taxes.map((tax, index) => {
      const bearing = groups.filter(group => group.taxes.includes(tax.name))
      const parts = bearing.flatMap(({ sum: own, discountCell }) =>
        discountCell ? [own, discountCell] : [own],
      )
      const exact = `(${parts.join('+') || '0'})*${at('taxRate', netRow + 1 + index)}`
      // The rate stands beside it, and what it is reckoned on changes with the quantities.
      return sum(tax.name, { rate: tax.ratePercent }, formula(round(exact), tax.amount, money))
    }),
    sum(
      t('total.total'),
      {},
      formula(`SUM(${at('amount', netRow)}:${at('amount', netRow + taxes.length)})`, total.amount, money),
      { ...strong, topBorderStyle: 'thin' },
    ),
  ]
}

/** The sum of the amounts in some rows, neighbours as ranges. */
function sumOf(rows: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last && last[1] === row - 1) last[1] = row
    else ranges.push([row, row])
  }
  const written = ranges.map(([from, to]) => `${letters.amount}${from}:${letters.amount}${to}`)
  const sums: string[] = []
  for (let start = 0; start < written.length; start += MOST_ARGUMENTS)
    sums.push(`SUM(${written.slice(start, start + MOST_ARGUMENTS).join(',')})`)
  return sums.join('+')
}
