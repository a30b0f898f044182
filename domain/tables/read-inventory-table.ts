import { decimal } from '../shared/decimal.ts'
import { inputLimits } from '../shared/input-limits.ts'
import { findInventoryColumns, hasOtherTitles, type InventoryColumns } from './find-inventory-columns.ts'
import type { InventoryRole } from './inventory-titles.data.ts'
import type { DecimalMark } from './number-readings.ts'
import { readCountBothWays } from './read-count.ts'
import {
  type Counted,
  type InventoryTableRow,
  type ReadInventoryRow,
  readInventoryRow,
  type Sums,
} from './read-inventory-row.ts'
import type { ReadingStatus } from './reading-status.ts'
import { type Key, splitTable } from './split-table.ts'
import {
  type GivenColumns,
  isEmptyRow,
  isRuleRow,
  type Separator,
  type Table,
  type TableRow,
  tableLimits,
} from './table.ts'

export type LineOfInventory = ReadInventoryRow & { line: number; text: string }

export type InventoryReading = {
  status: ReadingStatus
  separator: Separator
  headerLine: number | null
  /** How decimals are written in the column of products and in that of services. */
  decimalMarks: Readonly<Record<Counted, DecimalMark | null>>
  columns: InventoryColumns['columns']
  candidates: readonly number[]
  inventory: readonly InventoryTableRow[]
  lines: readonly LineOfInventory[]
}

export type InventoryTableOptions = {
  columns?: GivenColumns<InventoryRole> | undefined
  decimalMark?: DecimalMark | undefined
}

const count: Key = { isAlone: cell => readCountBothWays(cell) !== null, isInside: () => false }

/** Reads a pasted inventory, one manager a line; nothing is taken where columns or decimal marks are open. */
export function readInventory(text: string, options: InventoryTableOptions = {}): InventoryReading {
  return readInventoryTable(splitInventory(text), options)
}

/** The cells of a pasted inventory; nothing is interpreted yet. */
export function splitInventory(text: string): Table {
  return splitTable(text, count, cells => cells === 2 || cells === 3)
}

/** Reads a table that is split into cells already, as a spreadsheet is. */
export function readInventoryTable(table: Table, options: InventoryTableOptions = {}): InventoryReading {
  const rows = table.rows.slice(0, tableLimits.rows)
  const found = findInventoryColumns(rows, options.columns ?? {}, options.decimalMark)
  const isOpen = found.candidates.length > 0
  const lines = readLines(table, rows, found)
  const isUnclear = lines.some(({ faults }) => faults.some(({ code }) => code === 'ambiguous-number'))
  const inventory = isOpen || isUnclear ? [] : lines.flatMap(({ row }) => row ?? [])
  const faulty = lines.some(({ faults }) => faults.length > 0)
  const status =
    isOpen || isUnclear ? 'ambiguous' : inventory.length === 0 ? 'unreadable' : faulty ? 'partly' : 'read'
  return {
    status,
    separator: table.separator,
    headerLine: found.headerLine,
    decimalMarks: found.marks,
    columns: found.columns,
    candidates: found.candidates,
    inventory,
    lines,
  }
}

/** Below titles further down that stand otherwise, no number is known to be what the first titles say. */
function refuseCounts(row: TableRow): ReadInventoryRow {
  return row.cells.some(cell => readCountBothWays(cell) !== null)
    ? { faults: [{ code: 'ambiguous-column', found: row.text.trim() }] }
    : { note: 'header', faults: [] }
}

function readLines(table: Table, rows: readonly TableRow[], found: InventoryColumns): LineOfInventory[] {
  const lines: LineOfInventory[] = []
  const read: Sums = {
    rows: 0,
    products: decimal(0),
    services: decimal(0),
    productsOfPart: decimal(0),
  }
  let isOther = false
  for (const row of rows) {
    const place = { line: row.line, text: row.text, faults: [] }
    if (row.line !== found.headerLine) isOther = hasOtherTitles(row, found) ?? isOther
    if (isEmptyRow(row)) lines.push({ ...place, note: 'empty' })
    else if (row.line === found.headerLine || isRuleRow(row)) lines.push({ ...place, note: 'header' })
    else if (read.rows >= inputLimits.inventoryRows) {
      lines.push({ ...place, faults: [{ code: 'too-many-rows', limit: inputLimits.inventoryRows }] })
      return lines
    } else {
      const line = isOther ? refuseCounts(row) : readInventoryRow(row, found, read)
      if (line.row) {
        read.rows++
        read.products = read.products.plus(line.row.products)
        read.productsOfPart = read.productsOfPart.plus(line.row.products)
        read.services = read.services.plus(line.row.servicesPerProduct)
      }
      if (line.note === 'total') read.productsOfPart = decimal(0)
      lines.push({ ...place, ...line })
    }
  }
  const next = table.rows[tableLimits.rows]
  if (next)
    lines.push({
      line: next.line,
      text: next.text,
      faults: [{ code: 'too-many-rows', limit: inputLimits.inventoryRows }],
    })
  return lines
}
