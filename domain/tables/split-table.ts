import { type IsWhole, joinCutNumbers } from './join-cut-numbers.ts'
import { splitByGutters } from './split-by-gutters.ts'
import { splitByMark } from './split-by-mark.ts'
import {
  isEmptyRow,
  isRuleRow,
  MOST_ROWS,
  normaliseCell,
  type Separator,
  type Table,
  type TableRow,
} from './table.ts'

/** Whether a cell is what each row of the table must hold, a reference or a number, or has it beside other text. */
export type FindKey = (cell: string) => 'alone' | 'inside' | null

type Split = (text: string, isWhole: IsWhole) => TableRow[]

const splits: readonly [Separator, Split][] = [
  ['tab', text => splitByMark(text, '\t')],
  ['pipe', splitByPipes],
  ['semicolon', text => splitByMark(text, ';')],
  ['spaces', splitByGutters],
  ['comma', (text, isWhole) => joinCutNumbers(splitByMark(text, ','), isWhole)],
  ['sign', text => splitEachLine(text, /^(.*?\S)\s*[=:;|]\s*(.*)$/)],
]

/**
 * Splits a text into rows of cells by whatever separates them all through: the separator that leaves the key alone in
 * its cell on most rows; of several equal ones the first in the order tab, pipe, semicolon, spaces, comma, sign.
 */
export function splitTable(text: string, findKey: FindKey, isWhole: IsWhole = () => false): Table {
  const plain = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f\u2009\u2007]/g, ' ')
  const candidates = splits.map(([separator, split]) => {
    const rows = split(plain, isWhole)
    const found = rows.reduce((sum, row) => sum + weigh(row, separator, findKey), 0)
    return { separator, rows, found }
  })
  const most = Math.max(...candidates.map(({ found }) => found))
  const best = candidates.find(({ found }) => found === most)
  const rows = best && most > 0 ? best.rows : splitByMark(plain, '\n')
  const separator = best && most > 0 ? best.separator : 'cells'
  return { separator, rows: rows.map(separator === 'comma' ? splitAtSign : row => row).map(normaliseRow) }
}

/** A key alone in its cell counts double; beside other text only where the separator is no sign of text and numbers. */
function weigh({ cells }: TableRow, separator: Separator, findKey: FindKey): number {
  if (cells.length < 2) return 0
  const found = cells.map(cell => findKey(normaliseCell(cell)))
  if (found.includes('alone')) return 2
  const isFirm = separator === 'tab' || separator === 'pipe' || separator === 'semicolon'
  return isFirm && found.includes('inside') ? 1 : 0
}

/** "EMS stream 500 : 1250,00 €" behind a comma: the sign parts the name from the number. */
function splitAtSign(row: TableRow): TableRow {
  const last = row.cells.at(-1) ?? ''
  const at = Math.max(last.lastIndexOf(':'), last.lastIndexOf('='))
  const parts = [last.slice(0, Math.max(0, at)).trim(), last.slice(at + 1).trim()]
  return parts[0] && /\d/.test(parts[1] ?? '')
    ? { ...row, cells: [...row.cells.slice(0, -1), ...parts] }
    : row
}

/** Cells as plain characters; quotes that a space kept from being read as such are taken off. */
function normaliseRow(row: TableRow): TableRow {
  const cells = row.cells.map(cell =>
    normaliseCell(cell)
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"')
      .trim(),
  )
  return { ...row, cells }
}

/** Markdown and terminal tables, with or without a pipe at both ends. */
function splitByPipes(text: string): TableRow[] {
  return splitByMark(text, '|').map(row => {
    const isOpen = /^\s*\|/.test(row.text)
    const isClosed = /\|\s*$/.test(row.text)
    return { ...row, cells: row.cells.slice(isOpen ? 1 : 0, isClosed ? -1 : undefined) }
  })
}

function splitEachLine(text: string, pattern: RegExp): TableRow[] {
  return text.split('\n', MOST_ROWS).map((line, index) => {
    const parts = pattern.exec(line)?.slice(1) ?? [line]
    return { line: index + 1, text: line, cells: parts.map(part => part.trim()) }
  })
}

/** The rows that hold something: neither empty nor drawn. */
export function contentOf(rows: readonly TableRow[]): TableRow[] {
  return rows.filter(row => !isEmptyRow(row) && !isRuleRow(row))
}
