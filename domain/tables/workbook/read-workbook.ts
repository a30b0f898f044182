import { tableLimits } from '../table.ts'
import { readCells, type SheetRow } from './read-cells.ts'
import { TooLarge, UNPACKED_LIMIT, unpackWorkbook } from './unpack-workbook.ts'
import { readParts } from './workbook-parts.ts'

/** A sheet, the names of the sheets of which one is to be chosen, or why there is none. */
export type Workbook =
  | { sheet: string; rows: readonly SheetRow[] }
  | { sheets: readonly string[] }
  | { fault: 'unreadable' | 'too-large' }

/** Reads the sheet of that name, else the only one that holds something. */
export function readWorkbook(bytes: Uint8Array, asked: string | undefined): Workbook {
  try {
    const parts = unpackWorkbook(bytes)
    const { sheets, shared } = readParts(parts)
    const wanted = asked === undefined ? sheets : sheets.filter(({ name }) => name === asked)
    // Many sheets may name one part.
    if (wanted.reduce((sum, { xml }) => sum + xml.length, 0) > UNPACKED_LIMIT) throw new TooLarge()
    const read = wanted.map(({ name, xml }) => ({ sheet: name, rows: readCells(xml, shared) }))
    const filled = read.filter(({ rows }) => rows.length > 0)
    const [first] = filled.length > 0 ? filled : read
    if (first && filled.length < 2) return { sheet: first.sheet, rows: fillGaps(first.rows) }
    return { sheets: sheets.map(({ name }) => name) }
  } catch (error) {
    return { fault: error instanceof TooLarge ? 'too-large' : 'unreadable' }
  }
}

/** The rows with the empty ones between them, so that each line is told of. */
function fillGaps(filled: readonly SheetRow[]): SheetRow[] {
  const rows: SheetRow[] = []
  for (const row of filled) {
    const before = Math.min(row.line - 1, tableLimits.rows)
    while (rows.length < before) rows.push({ line: rows.length + 1, cells: [], numbers: new Map() })
    rows.push(row)
  }
  return rows
}
