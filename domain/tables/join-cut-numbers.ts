import { isEmptyRow, type TableRow } from './table.ts'

/** Whether a row of so many cells is whole as it stands, so that nothing in it was cut. */
export type IsWhole = (cells: number) => boolean

/**
 * Joins numbers that a comma between cells has cut ("1" and "250.00", "1250" and "00"). A piece that can't stand alone
 * ("00") is certainly cut off; of the others the width of the table decides, which titles or certain rows tell. Where it
 * does not, the row is marked: whether a quantity stands beside a price nobody can know.
 */
export function joinCutNumbers(rows: readonly TableRow[], isWhole: IsWhole): TableRow[] {
  const certain = rows.map(row => ({ ...row, cells: joinWhere(row, isCutOff) }))
  const widths = new Set(certain.filter(row => !isEmptyRow(row)).map(({ cells }) => cells.length))
  const [only = 0] = widths
  const width = findWidth(certain) ?? (widths.size === 1 && isWhole(only) ? only : undefined)
  const joined = certain.map(row => joinByWidth(row, width))
  const most = width ?? mostCommonWidth(joined)
  // A comma of a text that no quotes protect moves all cells behind it.
  return joined.map(row => (filledWidth(row) > most ? { ...row, isCut: true as const } : row))
}

function joinByWidth(row: TableRow, width: number | undefined): TableRow {
  if (width === row.cells.length || !row.cells.some((_, index) => mayBelong(row, index))) return row
  const cells = joinWhere(row, mayBelong)
  return width === cells.length && !hasCommaInText(row) ? { ...row, cells } : { ...row, isCut: true }
}

function filledWidth({ cells }: TableRow): number {
  return cells.findLastIndex(cell => cell !== '') + 1
}

/** The width that most rows have, the larger one of two. */
function mostCommonWidth(rows: readonly TableRow[]): number {
  const counts = Map.groupBy(rows.filter(row => !isEmptyRow(row)).map(filledWidth), width => width)
  const [[width] = [0]] = [...counts].sort((a, b) => b[1].length - a[1].length || b[0] - a[0])
  return width
}

/** A number with no more than one word or symbol in front: "1", "EUR 1", "ca. 1.250"; not "EMS stream 500". */
const numberWithOneWord = /^[^\p{L}\d]*(?:\p{L}+[^\p{L}\d]*)?\d[\d., '’]*$/u

type Belongs = (row: TableRow, index: number) => boolean

/** Whether a cell can be the rest of the number in the cell before. */
const mayBelong: Belongs = (row, index) =>
  follows(row, index) && numberWithOneWord.test(row.cells[index - 1] ?? '')

/** Whether digits follow digits across a comma that no quotes protect. */
function follows(row: TableRow, index: number): boolean {
  const before = row.cells[index - 1] ?? ''
  const cell = row.cells[index] ?? ''
  if (!/\d$/.test(before) || !/^\d{1,3}(?!\d)/.test(cell)) return false
  return !isQuoted(row, before) && !isQuoted(row, cell)
}

const isCutOff: Belongs = (row, index) => follows(row, index) && /^0\d/.test(row.cells[index] ?? '')

/** Whether a comma may belong to a text ("Atelier 2, nord"): then the width of the row tells nothing of its numbers. */
function hasCommaInText({ cells, text }: TableRow): boolean {
  return cells.some((cell, index) => {
    const before = cells[index - 1] ?? ''
    return /\p{L}/u.test(cell) && /\p{L}/u.test(before) && text.includes(`${before}, ${cell}`)
  })
}

function isQuoted({ text }: TableRow, cell: string): boolean {
  return text.includes(`"${cell}"`)
}

function joinWhere(row: TableRow, belongs: Belongs): string[] {
  const joined: string[] = []
  for (const [index, cell] of row.cells.entries())
    if (belongs(row, index)) joined.push(`${joined.pop() ?? ''},${cell}`)
    else joined.push(cell)
  return joined
}

/** The number of cells that titles or the rows without a doubt have, where they agree; titles hold no digits. */
function findWidth(rows: readonly TableRow[]): number | undefined {
  const content = rows.filter(({ cells }) => cells.some(cell => cell !== ''))
  const titles = content.find(({ cells }) => cells.length > 1 && !/\d/.test(cells.join('')))
  if (titles) return titles.cells.length
  const certain = content.filter(
    row => row.cells.length > 1 && !row.cells.some((_, index) => mayBelong(row, index)),
  )
  const widths = new Set(certain.map(({ cells }) => cells.length))
  return widths.size === 1 ? [...widths][0] : undefined
}
