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

/** What each row of the table must hold, a reference or a number. */
export type Key = {
  /** Whether a cell is that and nothing else. */
  isAlone: (cell: string) => boolean
  /** Whether a cell has it beside other text. */
  isInside: (cell: string) => boolean
}

/** Each separator with what a text holds that is parted by it. */
const splits: readonly [Separator, RegExp, (text: string) => TableRow[]][] = [
  ['tab', /\t/, text => splitByMark(text, '\t')],
  ['pipe', /\|/, splitByPipes],
  ['semicolon', /;/, text => splitByMark(text, ';')],
  ['spaces', / {2}/, splitByGutters],
  ['comma', /,/, text => splitByMark(text, ',')],
  ['sign', /[=:;|]/, text => splitEachLine(text, /^(.*?\S)\s*[=:;|]\s*(.*)$/)],
]

/**
 * Splits a text into rows of cells by whatever separates them all through: the separator that leaves the key alone in
 * its cell on most rows; of several equal ones the first in the order tab, pipe, semicolon, spaces, comma, sign.
 */
export function splitTable(text: string, key: Key, isWhole: IsWhole = () => false): Table {
  const plain = text
    .replace(/^\ufeff+/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f\u2009\u2007\u2028\u2029]/g, ' ')
  const most = ALONE * countLinesWithDigits(plain)
  let best: { separator: Separator; rows: TableRow[]; found: number } | undefined
  for (const [separator, mark, split] of splits) {
    if (best?.found === most) break
    if (!mark.test(plain)) continue
    const parted = split(plain)
    // Numbers that are joined give no key to a row that had none.
    if (separator === 'comma' && best && weighAll(parted, separator, key, best.found) === 0) continue
    const rows = separator === 'comma' ? joinCutNumbers(parted, isWhole) : parted
    const found = weighAll(rows, separator, key, best?.found ?? 0)
    if (found > 0) best = { separator, rows, found }
  }
  const { separator, rows } = best ?? { separator: 'cells', rows: splitByMark(plain, '\n') }
  return { separator, rows: rows.map(separator === 'comma' ? splitAtSign : row => row).map(normaliseRow) }
}

/** How many rows can hold a key at most, since every key has a digit; without a bound where more lines are there than are read. */
function countLinesWithDigits(text: string): number {
  const lines = text.split('\n', MOST_ROWS + 1)
  if (lines.length > MOST_ROWS) return Number.POSITIVE_INFINITY
  return lines.filter(line => /\p{N}/u.test(line)).length
}

const ALONE = 2

/** What rows weigh together; 0 as soon as too few are left for more than was found with another separator. */
function weighAll(rows: readonly TableRow[], separator: Separator, key: Key, before: number): number {
  let found = 0
  let most = ALONE * rows.length
  for (const row of rows) {
    const weight = weigh(row, separator, key)
    found += weight
    most -= ALONE - weight
    if (most <= before) return 0
  }
  return found
}

/** A key alone in its cell counts double; beside other text only where the separator is no sign of text and numbers. */
function weigh({ cells }: TableRow, separator: Separator, key: Key): number {
  if (cells.length < 2) return 0
  if (cells.some(cell => key.isAlone(normaliseCell(cell)))) return ALONE
  const isFirm = separator === 'tab' || separator === 'pipe' || separator === 'semicolon'
  return isFirm && cells.some(cell => key.isInside(normaliseCell(cell))) ? 1 : 0
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
  const cells = row.cells.map(cell => {
    const text = normaliseCell(cell)
    return text.includes('"')
      ? text
          .replace(/^"(.*)"$/, '$1')
          .replaceAll('""', '"')
          .trim()
      : text
  })
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
