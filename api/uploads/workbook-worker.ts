/** Reads one workbook, in a thread whose memory and time are bounded from outside: its parts may be made to hurt. */
import { parentPort, workerData } from 'node:worker_threads'
import readXlsxFile from 'read-excel-file/universal'
import { decimal, decimalText } from '#domain/shared/decimal.ts'
import { type NumericCell, tableLimits } from '#domain/tables/table.ts'
import { TooLarge, unpackWorkbook } from './unpack-workbook.ts'
import { type Workbook, type WorkbookOrder, type WorkbookRow, workbookLimits } from './workbook.ts'

/** A number as it is stored: the library would make a double of it, which says less. */
type Stored = { digits: string }

/** A spreadsheet shows so many digits of a number and no more. */
const MOST_DIGITS = 15

parentPort?.postMessage(await read(workerData as WorkbookOrder))

async function read({ bytes, sheet: asked }: WorkbookOrder): Promise<Workbook> {
  try {
    const parts = unpackWorkbook(bytes)
    const sheets = await readXlsxFile<Stored>(parts, { parseNumber: digits => ({ digits }) })
    const names = sheets.map(({ sheet }) => sheet)
    const filled = sheets.filter(({ data }) => data.length > 0)
    const chosen =
      asked !== undefined
        ? sheets.find(({ sheet }) => sheet === asked)
        : filled.length > 1
          ? undefined
          : (filled[0] ?? sheets[0])
    if (!chosen) return { sheets: names }
    let characters = 0
    const rows = chosen.data.slice(0, tableLimits.rows + 1).map(cells => {
      const row = writeRow(cells)
      characters += row.cells.reduce((sum, cell) => sum + cell.length, 0)
      if (characters > workbookLimits.characters) throw new TooLarge()
      return row
    })
    return { sheet: chosen.sheet, rows }
  } catch (error) {
    return { fault: error instanceof TooLarge ? 'too-large' : 'unreadable' }
  }
}

type Cell = Awaited<ReturnType<typeof readXlsxFile<Stored>>>[number]['data'][number][number]

/** The cells up to the last column that is read, and one more where there is anything behind it. */
function writeRow(cells: readonly Cell[]): WorkbookRow {
  const more = cells.slice(tableLimits.columns).find(cell => cell !== null)
  const read = more === undefined ? cells : [...cells.slice(0, tableLimits.columns), more]
  const numbers = new Map<number, NumericCell>()
  const texts = read.slice(0, tableLimits.columns + 1).map((cell, index) => {
    if (!isStored(cell)) return writeCell(cell)
    const number = Number(cell.digits)
    if (!/\d/.test(cell.digits) || !Number.isFinite(number)) return cell.digits
    const value = decimal(String(number))
    numbers.set(index, value.c.length > MOST_DIGITS ? 'inexact' : 'exact')
    return decimalText(value)
  })
  return { cells: texts, numbers }
}

function isStored(cell: Cell): cell is Stored {
  return typeof cell === 'object' && cell !== null && 'digits' in cell
}

function writeCell(cell: Exclude<Cell, Stored>): string {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '')
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '')
}
