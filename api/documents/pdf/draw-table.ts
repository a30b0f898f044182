import type { Fact, Table } from '#reports/report.ts'
import { findWidths } from './find-widths.ts'
import type { Style } from './fonts.ts'
import { area, FAINT, type Sheet, type Structure } from './sheet.ts'

const cell: Style = { font: 'regular', size: 9, leading: 12.5 }
const head: Style = { font: 'strong', size: 8.3, leading: 12.5 }
const strong: Style = { font: 'strong', size: 9, leading: 12.5 }
const GAP = 14
/** The blank at the end of a line that was broken. */
const BLANK = 3

type Cell = {
  lines: string[]
  x: number
  isRight: boolean
  tag: string
  style: Style
  text: string
  options: object
}

/** Where a table stands and how wide it is. */
export type Place = { left: number; width: number }

/** Draws labels and values as a table of two columns without a head; `share` is what the labels take of its width. */
export function drawFacts(
  sheet: Sheet,
  parent: Structure,
  facts: readonly Fact[],
  { share = 0.38, place = area }: { share?: number; place?: Place } = {},
): void {
  const table = sheet.element(parent, 'Table')
  const widths = [place.width * share, place.width * (1 - share)]
  for (const { label, value } of facts)
    drawRow(sheet, table, layOut(sheet, [label, value], widths, { place }), place)
  table.end()
}

/** Draws a table; its head is repeated on each page that it reaches, its sums stay together. */
export function drawTable(sheet: Sheet, parent: Structure, written: Table): void {
  const { columns, rows, groups = new Map<number, string>(), sums = [] } = written
  const widths = findWidths(sheet, written, { head, cell, gap: GAP })
  const numeric = columns.map(({ isNumeric = false }) => isNumeric)
  const labels = columns.map(({ label }) => label)
  const headCells = layOut(sheet, labels, widths, { numeric, all: head })
  const table = sheet.element(parent, 'Table')
  sheet.need(heightOf(sheet, headCells) * 3)
  drawRow(sheet, table, headCells)
  const measured = measureSums(sheet, sums)
  const below = measured.reduce((sum, { height }) => sum + height, 0)
  for (const [index, row] of rows.entries()) {
    const cells = layOut(sheet, row, widths, { numeric })
    const group = groups.get(index)
    const title = group === undefined ? [] : sheet.break(group, strong, area.width)
    const titleHeight = title.length * strong.leading + (title.length > 0 ? 2 * sheet.padding : 0)
    // A title never stands without its first row, and the sums never without the last.
    const together = titleHeight + heightOf(sheet, cells) + (index === rows.length - 1 ? below : 0)
    if (together > sheet.room && sheet.y > area.top) {
      sheet.breakPage()
      drawArtifactRow(sheet, headCells)
    }
    if (title.length > 0) {
      const head = sheet.element(table, 'TR')
      const draw = () => drawCell(sheet, { lines: title, x: area.left, isRight: false, style: strong })
      head.add(headOver(sheet, columns.length, draw))
      head.end()
      sheet.y += titleHeight
      drawRule(sheet, area)
    }
    drawRow(sheet, table, cells)
  }
  drawSums(sheet, table, measured, columns.length)
  table.end()
}

type Sum = { label: Pick<Cell, 'lines' | 'style'>; value: Pick<Cell, 'lines' | 'style'>; height: number }

/** What it all comes to is strong. */
function measureSums(sheet: Sheet, sums: readonly Fact[]): Sum[] {
  const width = widthOfSums(
    sheet,
    sums.map(({ value }) => value),
  )
  return sums.map(({ label, value }, index) => {
    const style = index === sums.length - 1 ? strong : cell
    const lines = sheet.break(label, style, area.width - width - GAP)
    const height = lines.length * style.leading + 2 * sheet.padding
    return { label: { lines, style }, value: { lines: [value], style }, height }
  })
}

function widthOfSums(sheet: Sheet, values: readonly string[]): number {
  return Math.max(0, ...values.map(value => sheet.widthOf(value, strong))) + GAP
}

/** A label over all columns but the last, the sum below the last. */
function drawSums(sheet: Sheet, table: Structure, rows: readonly Sum[], columns: number): void {
  const width = widthOfSums(
    sheet,
    rows.flatMap(({ value }) => value.lines),
  )
  sheet.need(rows.reduce((sum, { height }) => sum + height, 0))
  for (const { label, value, height } of rows) {
    const row = sheet.element(table, 'TR')
    row.add(
      headOver(sheet, columns - 1, () => drawCell(sheet, { ...label, x: area.right - width, isRight: true })),
    )
    row.add(sheet.doc.struct('TD', {}, [() => drawCell(sheet, { ...value, x: area.right, isRight: true })]))
    row.end()
    sheet.y = Math.min(sheet.y + height, area.bottom)
  }
  if (rows.length > 0) drawRule(sheet, area)
}

/** The head of a row that takes several columns, which pdfkit has no option for. */
function headOver(sheet: Sheet, columns: number, draw: () => void): Structure {
  const element = sheet.doc.struct('TH')
  const { data } = (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary
  data.A = { O: 'Table', Scope: 'Row', ColSpan: columns }
  element.add(draw)
  element.end()
  return element
}

type Looks = { numeric?: readonly boolean[]; all?: Style; place?: Place }

/** Breaks the cells of a row; the first is the head of its row, or all are heads of their columns. */
function layOut(
  sheet: Sheet,
  row: readonly string[],
  widths: readonly number[],
  { numeric = [], all, place = area }: Looks,
): Cell[] {
  let left: number = place.left
  return row.map((text, index) => {
    const width = widths[index] ?? 0
    const style = all ?? cell
    const lines = sheet.break(text, style, width - (index === row.length - 1 ? BLANK : GAP))
    // A number stands at the right edge of its column, and not against the text that follows.
    const edge = numeric[index] && index < row.length - 1 && !numeric[index + 1] ? GAP : 0
    const isRight = numeric[index] ?? false
    const x = isRight ? left + width - edge : left
    left += width
    const isHead = all !== undefined || index === 0
    const options = isHead ? { scope: all ? 'Column' : 'Row' } : {}
    return { lines, x, isRight, tag: isHead ? 'TH' : 'TD', style, text, options }
  })
}

function heightOf(sheet: Sheet, cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ lines, style }) => lines.length * style.leading)) + 2 * sheet.padding
}

function drawRow(sheet: Sheet, table: Structure, cells: readonly Cell[], place: Place = area): void {
  const height = heightOf(sheet, cells)
  sheet.need(height)
  const row = sheet.element(table, 'TR')
  for (const { tag, options, ...content } of cells)
    row.add(sheet.doc.struct(tag, options, [() => drawCell(sheet, content)]))
  row.end()
  sheet.y = Math.min(sheet.y + height, area.bottom)
  drawRule(sheet, place)
}

function drawArtifactRow(sheet: Sheet, cells: readonly Cell[]): void {
  sheet.artifact(() => {
    for (const content of cells) drawCell(sheet, content)
  })
  sheet.y += heightOf(sheet, cells)
  drawRule(sheet, area)
}

function drawCell(
  sheet: Sheet,
  { lines, x, isRight, style }: Pick<Cell, 'lines' | 'x' | 'isRight' | 'style'>,
): void {
  for (const [index, line] of lines.entries()) {
    const left = isRight ? x - sheet.widthOf(line.trimEnd(), style) : x
    sheet.line(line, left, sheet.y + sheet.padding + index * style.leading, style)
  }
}

function drawRule(sheet: Sheet, { left, width }: Place): void {
  const { y } = sheet
  sheet.artifact(doc =>
    doc
      .strokeColor(FAINT)
      .moveTo(left, y)
      .lineTo(left + width, y)
      .stroke(),
  )
}
