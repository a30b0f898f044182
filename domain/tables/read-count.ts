import { type DecimalMark, type NumberReadings, readNumberBothWays } from './number-readings.ts'
import { isPiece, numberInside } from './read-amount.ts'
import { rememberCells } from './remember-cells.ts'
import type { TableRow } from './table.ts'

/** No count is longer. */
const LONGEST = 100

export type CountReadings = NumberReadings & { isNegative: boolean }

/** The count in a cell of a row; what a spreadsheet holds as a number reads the same by both marks. */
export function countAt(row: TableRow, index: number): CountReadings | null {
  if (!row.numbers?.has(index)) return countOfText(row, index)
  const cell = row.cells[index] ?? ''
  if (!/^-?\d[\d.]*$/.test(cell)) return readShownCount(row, index)
  const digits = cell.replace(/^-/, '')
  return { comma: digits, point: digits, isNegative: digits !== cell }
}

/** A number that its format shows with a word: "12 Stk". */
function readShownCount(row: TableRow, index: number): CountReadings | null {
  const count = countOfText(row, index)
  const number = numberInside(row.cells[index] ?? '')
  return count && number !== null ? { ...count, comma: number, point: number } : null
}

const countOfText = rememberCells(readCountBothWays)

/** A cell as a count, both ways; a word for pieces behind it is taken off. Null where it is no number. */
export function readCountBothWays(cell: string): CountReadings | null {
  if (cell.length > LONGEST) return null
  const [, sign = '', body = '', unit = ''] =
    /^([+\-−]?) ?(\d[\d., '’]*|[.,]\d+)(?: ?(\p{L}+\.?))?$/u.exec(cell) ?? []
  if (body === '' || (unit !== '' && !isPiece(unit))) return null
  const readings = readNumberBothWays(body.trim())
  if (readings.comma === null && readings.point === null) return null
  return { ...readings, isNegative: sign === '-' || sign === '−' }
}

/** The reading by the mark of the column, or the only one there is; null where nothing decides. */
export function settleCount(readings: NumberReadings, mark: DecimalMark | null): string | null {
  const { comma, point } = readings
  if (comma === null || point === null || comma === point) return comma ?? point
  return mark && readings[mark]
}
