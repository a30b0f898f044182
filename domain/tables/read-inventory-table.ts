import { type Decimal, decimal, losesDigits } from '../shared/decimal.ts'
import { inputLimits } from '../shared/input-limits.ts'
import { findInventoryColumns, type InventoryColumns } from './find-inventory-columns.ts'
import type { InventoryRole } from './inventory-titles.data.ts'
import { type DecimalMark, isUndecided } from './number-readings.ts'
import { countAt, readCountBothWays, settleCount } from './read-count.ts'
import type { ReadingStatus } from './reading-status.ts'
import { splitTable } from './split-table.ts'
import {
  type GivenColumns,
  isEmptyRow,
  isRuleRow,
  isTooWide,
  type Separator,
  type Table,
  type TableRow,
  tableLimits,
} from './table.ts'

type Counted = 'products' | 'services'

export type InventoryLineFault =
  | { code: 'missing-column'; column: Counted }
  | {
      code: 'not-a-number' | 'not-whole' | 'ambiguous-number' | 'too-precise'
      column: Counted
      found: string
    }
  | { code: 'too-small' | 'too-big'; column: Counted; found: string; limit: number }
  | { code: 'too-long'; found: string; limit: number }
  | { code: 'cut-number' | 'total-differs' | 'looks-like-total'; found: string }
  | { code: 'ambiguous-column'; found: string }
  | { code: 'too-many-rows' | 'too-many-columns'; limit: number }

type InventoryTableRow = { name?: string; products: number; servicesPerProduct: number }

/** What became of one line: a manager, what is wrong with it, or a note why it is none. */
export type LineOfInventory = {
  line: number
  text: string
  row?: InventoryTableRow
  faults: readonly InventoryLineFault[]
  note?: 'header' | 'empty' | 'total'
}

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

const isNumber = (cell: string) => (readCountBothWays(cell) ? 'alone' : null)

/** Reads a pasted inventory, one manager a line; nothing is taken where columns or decimal marks are open. */
export function readInventory(text: string, options: InventoryTableOptions = {}): InventoryReading {
  return readInventoryTable(splitInventory(text), options)
}

/** The cells of a pasted inventory; nothing is interpreted yet. */
export function splitInventory(text: string): Table {
  return splitTable(text, isNumber, cells => cells === 2 || cells === 3)
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

function readLines(table: Table, rows: readonly TableRow[], found: InventoryColumns): LineOfInventory[] {
  const lines: LineOfInventory[] = []
  const read = { rows: 0, products: decimal(0), services: decimal(0) }
  for (const row of rows) {
    const place = { line: row.line, text: row.text, faults: [] }
    if (isEmptyRow(row)) lines.push({ ...place, note: 'empty' })
    else if (row.line === found.headerLine || isRuleRow(row)) lines.push({ ...place, note: 'header' })
    else if (read.rows >= inputLimits.inventoryRows) {
      lines.push({ ...place, faults: [{ code: 'too-many-rows', limit: inputLimits.inventoryRows }] })
      return lines
    } else {
      const line = readRow(row, found, read)
      if (line.row) {
        read.rows++
        read.products = read.products.plus(line.row.products)
        read.services = read.services.plus(line.row.servicesPerProduct)
      }
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

/** What the rows so far sum up to. */
type Sums = { rows: number; products: Decimal; services: Decimal }

type Read = Pick<LineOfInventory, 'row' | 'note' | 'faults'>

const totalName =
  /^(?:sous[- ]?|zwischen|sub)?(?:total|gesamt|summe|somme|sum\b|delsumma|summa|insgesamt|σ|∑)/iu

function readRow(row: TableRow, found: InventoryColumns, above: Readonly<Sums>): Read {
  if (isTooWide(row)) return { faults: [{ code: 'too-many-columns', limit: tableLimits.columns }] }
  if (row.isCut) return { faults: [{ code: 'cut-number', found: row.text.trim() }] }
  const cell = (role: 'name' | Counted) => (found[role] === null ? '' : (row.cells[found[role]] ?? ''))
  const name = cell('name')
  const isNamedTotal = totalName.test(name) || row.cells.some(each => totalName.test(each))
  const faults: InventoryLineFault[] = []
  const products = readCount(row, 'products', found, faults)
  const isEqual = above.rows > 0 && products !== null && above.products.eq(products)
  const isSum = isEqual && above.rows > 1
  if (isNamedTotal)
    return isEqual || (products === null && cell('products') === '')
      ? { note: 'total', faults: [] }
      : { faults: [{ code: 'total-differs', found: row.text.trim() }] }
  const isNameless = isSum && name === ''
  if (isNameless && isSumOfServices(row, found, above)) return { note: 'total', faults: [] }
  const services = readCount(row, 'services', found, faults)
  if (!row.cells.some(each => /\d/.test(each))) return { note: 'header', faults: [] }
  if (found.candidates.length > 0) return { faults: [{ code: 'ambiguous-column', found: row.text.trim() }] }
  if (name.length > inputLimits.nameCharacters)
    faults.push({ code: 'too-long', found: name, limit: inputLimits.nameCharacters })
  if (faults.length > 0 || products === null || services === null) return { faults }
  // A sum of products and of nothing else is too likely to be one, whatever it is called; where nothing is called by a
  // name, it may be a manager as well.
  if (isNameless || (isSum && above.rows > 2 && above.services.lte(services)))
    return { faults: [{ code: 'looks-like-total', found: row.text.trim() }] }
  return { row: { ...(name !== '' && { name }), products, servicesPerProduct: services }, faults }
}

/** Whether no services stand there, or as many as the rows above have together. */
function isSumOfServices(row: TableRow, found: InventoryColumns, above: Readonly<Sums>): boolean {
  const cell = found.services === null ? '' : (row.cells[found.services] ?? '')
  if (cell === '') return true
  const services = readCount(row, 'services', found, [])
  return services !== null && above.services.eq(services)
}

/** A number above 0 up to the column's limit; null with a fault added where it is none. */
function readCount(
  row: TableRow,
  column: Counted,
  { marks, [column]: at }: InventoryColumns,
  faults: InventoryLineFault[],
): number | null {
  const fault = (found: InventoryLineFault) => {
    faults.push(found)
    return null
  }
  const cell = at === null ? '' : (row.cells[at] ?? '')
  if (at === null || cell === '') return fault({ code: 'missing-column', column })
  const readings = countAt(row, at)
  if (!readings) return fault({ code: 'not-a-number', column, found: cell })
  const isWhole = column === 'products'
  const value = settleCount(readings, marks[column])
  if (value === null && isUndecided(readings)) return fault({ code: 'ambiguous-number', column, found: cell })
  if (value === null) return fault({ code: 'not-a-number', column, found: cell })
  const limit = isWhole ? inputLimits.products : inputLimits.servicesPerProduct
  if (readings.isNegative || decimal(value).lte(0))
    return fault({ code: 'too-small', column, found: cell, limit: isWhole ? 1 : 0 })
  if (decimal(value).gt(limit)) return fault({ code: 'too-big', column, found: cell, limit })
  if (isWhole && !decimal(value).eq(decimal(value).round(0, 0)))
    return fault({ code: 'not-whole', column, found: cell })
  const isInexact = row.numbers?.get(at) === 'inexact' || losesDigits(value)
  return isInexact ? fault({ code: 'too-precise', column, found: cell }) : Number(value)
}
