import { type DecimalMark, type NumberReadings, readNumberBothWays } from './number-readings.ts'
import { isPiece } from './read-amount.ts'

/** A cell as a count, both ways; a word for pieces behind it is taken off. Null where it is no number. */
export function readCountBothWays(cell: string): (NumberReadings & { isNegative: boolean }) | null {
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
