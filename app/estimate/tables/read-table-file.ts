import Papa from 'papaparse'
import type { SheetRow } from '#domain/tables/workbook/read-cells.ts'
import { readWorkbook } from '#domain/tables/workbook/read-workbook.ts'
import { fileLimits, type TableFileFault } from './table-limits.ts'

const MEGABYTE = 1_000_000

/** A table as text that can be pasted; or the sheets of which one is to be chosen; or why there is none. */
export type TableFile =
  | { text: string; isGuessed?: boolean }
  | { sheets: readonly string[] }
  | { fault: TableFileFault }

/** The table that a file holds: CSV as it stands, a sheet of an XLSX by tabs. */
export async function readTableFile(file: File, sheet?: string): Promise<TableFile> {
  if (file.size > fileLimits.megabytes * MEGABYTE) return { fault: 'too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
    return isZip ? readSpreadsheet(bytes, sheet) : readText(bytes)
  } catch {
    return { fault: 'unreadable' }
  }
}

/** UTF-8 or UTF-16 where it is one, else what spreadsheets of western Windows write, which is said. */
function readText(bytes: Uint8Array): TableFile {
  const [first, second] = bytes
  const mark =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  const known = mark ? new TextDecoder(mark).decode(bytes) : decodeUtf8(bytes)
  const text = known ?? new TextDecoder('windows-1252').decode(bytes)
  return text.includes('\0') ? { fault: 'unreadable' } : { text, isGuessed: known === null }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function readSpreadsheet(bytes: Uint8Array, sheet: string | undefined): TableFile {
  const workbook = readWorkbook(bytes, sheet)
  if (!('rows' in workbook)) return workbook
  if (workbook.rows.length === 0) return { fault: 'unreadable' }
  const decimals = findDecimals(workbook.rows)
  const rows = workbook.rows.map(({ cells, numbers }) =>
    cells.map((cell, column) => {
      const kind = numbers.get(column)
      if (kind) return kind === 'inexact' ? doubt(cell) : writeNumber(cell)
      return decimals.has(column) && mayBeThousands.test(cell) ? doubt(cell) : cell
    }),
  )
  return { text: Papa.unparse(rows, { delimiter: '\t', newline: '\n' }) }
}

/** The columns of numbers with decimals, which in a text would say of the texts beside them how they are written. */
function findDecimals(rows: readonly SheetRow[]): ReadonlySet<number> {
  return new Set(
    rows.flatMap(({ cells, numbers }) =>
      [...numbers.keys()].filter(column => /\d\.\d/.test(cells[column] ?? '')),
    ),
  )
}

/** "7,125" and "1.250" as texts: nobody knows whether thousands. */
const mayBeThousands = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/

/** A cell that is refused in sight, with what stands in it. */
const doubt = (cell: string) => `${cell} ?`

/** A number as it can be read one way only: "2.125 CHF" could also be two thousand, "02.125 CHF" could not. */
function writeNumber(shown: string): string {
  return shown.replace(/(?<![\d.])[1-9]\d{0,2}\.\d{3}(?![\d.])/, '0$&')
}
