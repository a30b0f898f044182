import type { Fact, Table } from '#reports/report.ts'
import type { Style } from './fonts.ts'
import { area, FAINT, type Sheet, type Structure } from './sheet.ts'

const cell: Style = { font: 'regular', size: 9, leading: 12.5 }
const head: Style = { font: 'strong', size: 8.3, leading: 12.5 }
const PADDING = 3
const GAP = 14
/** Widths of words do not add up to the last digit. */
const SLACK = 0.5

type Cell = { lines: string[]; x: number; tag: string; style: Style; text: string; options: object }

/** Draws labels and values as a table of two columns without a head. */
export function drawFacts(sheet: Sheet, parent: Structure, facts: readonly Fact[]): void {
  const table = sheet.element(parent, 'Table')
  for (const { label, value } of facts) {
    const widths = [area.width * 0.38, area.width * 0.62]
    drawRow(sheet, table, layOut(sheet, [label, value], widths, { rowHead: cell }))
  }
  table.end()
}

/** Draws a table; its head is repeated on each page that it reaches. */
export function drawTable(sheet: Sheet, parent: Structure, { columns, rows }: Table): void {
  const widths = findWidths(sheet, { columns, rows })
  const numeric = columns.map(({ isNumeric = false }) => isNumeric)
  const labels = columns.map(({ label }) => label)
  const headCells = layOut(sheet, labels, widths, { numeric, all: head })
  const table = sheet.element(parent, 'Table')
  sheet.need(heightOf(headCells) * 3)
  drawRow(sheet, table, headCells)
  for (const row of rows) {
    const cells = layOut(sheet, row, widths, { numeric })
    if (heightOf(cells) > sheet.room) {
      sheet.breakPage()
      drawArtifactRow(sheet, headCells)
    }
    drawRow(sheet, table, cells)
  }
  table.end()
}

type Looks = { numeric?: readonly boolean[]; all?: Style; rowHead?: Style }

/** Breaks the cells of a row; the first is the head of its row, or all are heads of their columns. */
function layOut(
  sheet: Sheet,
  row: readonly string[],
  widths: readonly number[],
  { numeric = [], all, rowHead }: Looks,
): Cell[] {
  let left: number = area.left
  return row.map((text, index) => {
    const width = widths[index] ?? 0
    const style = all ?? (index === 0 ? (rowHead ?? cell) : cell)
    const lines = sheet.break(text, style, width - GAP)
    const x = numeric[index] ? left + width - sheet.widthOf(lines[0] ?? '', style) : left
    left += width
    const isHead = all !== undefined || index === 0
    const options = isHead ? { scope: all ? 'Column' : 'Row' } : {}
    return { lines, x, tag: isHead ? 'TH' : 'TD', style, text, options }
  })
}

function heightOf(cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ lines, style }) => lines.length * style.leading)) + 2 * PADDING
}

function drawRow(sheet: Sheet, table: Structure, cells: readonly Cell[]): void {
  const height = heightOf(cells)
  sheet.need(height)
  const row = sheet.element(table, 'TR')
  for (const { tag, options, ...content } of cells)
    row.add(sheet.doc.struct(tag, options, [() => drawCell(sheet, content)]))
  row.end()
  sheet.y = Math.min(sheet.y + height, area.bottom)
  drawRule(sheet)
}

function drawArtifactRow(sheet: Sheet, cells: readonly Cell[]): void {
  sheet.artifact(() => {
    for (const content of cells) drawCell(sheet, content)
  })
  sheet.y += heightOf(cells)
  drawRule(sheet)
}

function drawCell(sheet: Sheet, { lines, x, style }: Pick<Cell, 'lines' | 'x' | 'style'>): void {
  for (const [index, line] of lines.entries())
    sheet.line(line, x, sheet.y + PADDING + index * style.leading, style)
}

function drawRule(sheet: Sheet): void {
  const { y } = sheet
  sheet.artifact(doc => doc.strokeColor(FAINT).moveTo(area.left, y).lineTo(area.right, y).stroke())
}

/** Columns as wide as their widest cell; where that is too wide, the widest gives way. */
function findWidths(sheet: Sheet, { columns, rows }: Table): number[] {
  const natural = columns.map(
    ({ label }, index) =>
      Math.max(sheet.widthOf(label, head), ...rows.map(row => sheet.widthOf(row[index] ?? '', cell))) +
      GAP +
      SLACK,
  )
  const spare = area.width - natural.reduce((sum, width) => sum + width, 0)
  const widest = natural.indexOf(Math.max(...natural))
  return natural.map((width, index) => (index === widest ? Math.max(60, width + spare) : width))
}
