import type { Table } from '#reports/report.ts'
import type { Style } from './fonts.ts'
import { area, type Sheet } from './sheet.ts'

/** Widths of words do not add up to the last digit. */
const SLACK = 0.5
const NARROWEST = 60

/**
 * Columns as wide as their widest cell. The widest takes what is to spare; where they are too wide together, those
 * that hold no numbers give way, the widest first.
 */
export function findWidths(
  sheet: Sheet,
  { columns, rows }: Table,
  { head, cell, gap }: { head: Style; cell: Style; gap: number },
): number[] {
  const natural = columns.map(({ label, isNumeric }, index) => {
    const next = columns[index + 1]
    const gaps = isNumeric && next && !next.isNumeric ? 2 * gap : gap
    const widest = Math.max(...rows.map(row => sheet.widthOf(row[index] ?? '', cell)), 0)
    return Math.max(widest, sheet.widthOf(label, head)) + gaps + SLACK
  })
  const spare = area.width - sum(natural)
  const widest = natural.indexOf(Math.max(...natural))
  if (spare >= 0) return natural.map((width, index) => (index === widest ? width + spare : width))
  const texts = natural.filter((_width, index) => !columns[index]?.isNumeric)
  const most = findLevel(texts, area.width - (sum(natural) - sum(texts)))
  if (texts.length > 0 && most >= NARROWEST)
    return natural.map((width, index) => (columns[index]?.isNumeric ? width : Math.min(width, most)))
  // Numbers of the greatest length are broken, too.
  const level = findLevel(natural, area.width)
  return natural.map(width => Math.min(width, level))
}

/** The width that none may exceed for all to fit together. */
function findLevel(widths: readonly number[], room: number): number {
  const ascending = widths.toSorted((one, other) => one - other)
  let left = room
  for (const [index, width] of ascending.entries()) {
    const level = left / (ascending.length - index)
    if (width > level) return level
    left -= width
  }
  return Math.max(0, ...widths)
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
