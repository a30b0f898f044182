import { amountOfText, isAmountText } from './read-amount.ts'
import type { TableRow } from './table.ts'

/** Whether all that stands in a column are amounts with a sign or with cents, which numbers of anything else have not. */
export function isWrittenAsMoney(body: readonly TableRow[], index: number): boolean {
  const isFilled = ({ cells }: TableRow) => /\d/.test(cells[index] ?? '')
  const isWritten = (row: TableRow) => {
    const amount = amountOfText(row, index)
    return amount && (amount.currencies.length > 0 || /[.,]\d{2}(?!\d)/.test(row.cells[index] ?? ''))
  }
  return body.some(isFilled) && body.every(row => !isFilled(row) || isWritten(row))
}

/** Whether a cell that is no amount begins as one: "-1250", "12a50", "1e5". */
const isMeantAsAmount = (cell: string) => /^[+\-−(]? ?[€$£¥]? ?\d[\d.,' a-z()-]{0,14}$/i.test(cell)

/** Whether a column holds amounts, or what was meant as such, and little else. */
export function isMoney(body: readonly TableRow[], index: number): boolean {
  let amounts = 0
  let others = 0
  for (const row of body) {
    const cell = row.cells[index] ?? ''
    if (!/\d/.test(cell)) continue
    if (isAmountText(row, index) || isMeantAsAmount(cell)) amounts++
    // No amounts make up for so many.
    else if (++others * 2 > body.length) return false
  }
  return amounts > 0 && amounts >= others
}
