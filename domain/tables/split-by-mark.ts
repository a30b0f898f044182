import Papa from 'papaparse'
import { boundCells, MOST_ROWS, type TableRow } from './table.ts'

/**
 * Splits a text by one character; quotes, doubled quotes and line breaks in quotes are Papa Parse's. A text whose quotes
 * do not pair is split without regard to them: an inch sign must not swallow the rest of a list.
 */
export function splitByMark(text: string, mark: string): TableRow[] {
  return parse(text, mark, '"') ?? parse(text, mark, '\0') ?? []
}

function parse(text: string, delimiter: string, quoteChar: string): TableRow[] | null {
  const rows: TableRow[] = []
  let line = 1
  let start = 0
  let isBroken = false
  Papa.parse<string[]>(text, {
    delimiter: delimiter === '\n' ? '\u001f' : delimiter,
    newline: '\n',
    quoteChar,
    step: ({ data, meta, errors }, parser) => {
      isBroken ||= errors.some(({ type }) => type === 'Quotes')
      const source = text.slice(start, meta.cursor)
      rows.push({ line, text: source.replace(/\n$/, ''), cells: boundCells(data).map(cell => cell.trim()) })
      line += source.split('\n').length - 1
      start = meta.cursor
      if (rows.length >= MOST_ROWS) parser.abort()
    },
  })
  if (rows.length === 0) rows.push({ line: 1, text: '', cells: [''] })
  return isBroken ? null : rows
}
