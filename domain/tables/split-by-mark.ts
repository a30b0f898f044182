import Papa from 'papaparse'
import { boundCells, MOST_ROWS, type TableRow } from './table.ts'

/**
 * Splits a text by one character; quotes, doubled quotes and line breaks in quotes are Papa Parse's. A text whose quotes
 * do not pair is split without regard to them: an inch sign must not swallow the rest of a list.
 */
export function splitByMark(text: string, mark: string): TableRow[] {
  // A text that is parted by its lines alone has no cells.
  const delimiter = mark === '\n' ? '\u001f' : mark
  return (text.includes('"') ? splitQuoted(text, delimiter) : null) ?? splitPlainly(text, delimiter)
}

function splitPlainly(text: string, delimiter: string): TableRow[] {
  return text
    .split('\n', MOST_ROWS)
    .map((line, index) => ({ line: index + 1, text: line, cells: trimCells(line.split(delimiter)) }))
}

function splitQuoted(text: string, delimiter: string): TableRow[] | null {
  const rows: TableRow[] = []
  let line = 1
  let start = 0
  let isBroken = false
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, meta, errors }, parser) => {
      isBroken ||= errors.some(({ type }) => type === 'Quotes')
      const source = text.slice(start, meta.cursor)
      rows.push({ line, text: source.replace(/\n$/, ''), cells: trimCells(data) })
      line += source.split('\n').length - 1
      start = meta.cursor
      if (isBroken || rows.length >= MOST_ROWS) parser.abort()
    },
  })
  return isBroken ? null : rows
}

function trimCells(cells: readonly string[]): string[] {
  return boundCells(cells).map(cell => cell.trim())
}
