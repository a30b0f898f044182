import { decimal, losesDigits } from '../shared/decimal.ts'
import { inputLimits } from '../shared/input-limits.ts'
import { type NumberNotation, parseNumber } from '../shared/parse-number.ts'
import { splitFields, splitLines } from '../shared/split-fields.ts'
import { type InventoryRow, inventoryLimit } from './licence-estimate-input.ts'

export type InventoryColumn = 'name' | 'products' | 'servicesPerProduct'

export type InventoryFault =
  | { code: 'missing-column'; column: InventoryColumn }
  | { code: 'not-a-number' | 'not-whole' | 'too-precise'; column: InventoryColumn; found: string }
  | { code: 'too-small' | 'too-big' | 'too-long'; column: InventoryColumn; found: string; limit: number }
  | { code: 'too-many-rows'; limit: number }

/** What became of one line: a row, a note why there is none, or what is wrong with it. */
export type InventoryLine = {
  line: number
  text: string
  row?: InventoryRow
  note?: 'header' | 'empty'
  faults: InventoryFault[]
}

export type ParsedInventory = { rows: InventoryRow[]; lines: InventoryLine[] }

/**
 * Reads an inventory pasted from a spreadsheet, one manager per line: name, products and services per
 * product, or the last two alone; separated by tabs or semicolons, numbers as the language writes them.
 */
export function parseInventory(text: string, notation: NumberNotation): ParsedInventory {
  const table = splitLines(text).map(source => ({ source, cells: readCells(source) }))
  const named = table.some(({ cells }) => cells.length > 2)
  const first = table.findIndex(({ cells }) => cells.length > 0)
  const rows: InventoryRow[] = []
  const lines: InventoryLine[] = []
  for (const [index, { source, cells }] of table.entries()) {
    const line = { line: index + 1, text: source, faults: [] }
    const [name = '', products, services] = named ? cells : ['', ...cells]
    if (cells.length === 0) lines.push({ ...line, note: 'empty' })
    else if (index === first && isHeader([products, services], notation))
      lines.push({ ...line, note: 'header' })
    else if (rows.length >= inventoryLimit) {
      lines.push({ ...line, faults: [{ code: 'too-many-rows', limit: inventoryLimit }] })
      break
    } else {
      const read = readRow(name, products, services, notation)
      if (read.row) rows.push(read.row)
      lines.push({ ...line, ...read })
    }
  }
  return { rows, lines }
}

/** The trimmed cells of a line without the empty ones at its end. */
function readCells(source: string): string[] {
  const separator = splitFields(source, '\t').length > 1 ? '\t' : ';'
  const cells = splitFields(source, separator).map(field => field.text.trim())
  return cells.slice(0, cells.findLastIndex(cell => cell !== '') + 1)
}

function isHeader(cells: readonly (string | undefined)[], notation: NumberNotation): boolean {
  return cells.every(cell => cell === undefined || (!('value' in parseNumber(cell, notation)) && cell !== ''))
}

function readRow(
  name: string,
  productsText: string | undefined,
  servicesText: string | undefined,
  notation: NumberNotation,
): { row?: InventoryRow; faults: InventoryFault[] } {
  const faults: InventoryFault[] = []
  if (name.length > inputLimits.nameCharacters)
    faults.push({ code: 'too-long', column: 'name', found: name, limit: inputLimits.nameCharacters })
  const products = readCount(productsText, 'products', inputLimits.products, notation, faults)
  const servicesPerProduct = readCount(
    servicesText,
    'servicesPerProduct',
    inputLimits.servicesPerProduct,
    notation,
    faults,
  )
  if (faults.length > 0) return { faults }
  return { row: { ...(name !== '' && { name }), products, servicesPerProduct }, faults }
}

/** A number above 0 up to the column's limit, or NaN with a fault added. */
function readCount(
  cell: string | undefined,
  column: 'products' | 'servicesPerProduct',
  limit: number,
  notation: NumberNotation,
  faults: InventoryFault[],
): number {
  const fault = (found: InventoryFault) => {
    faults.push(found)
    return Number.NaN
  }
  if (cell === undefined || cell === '') return fault({ code: 'missing-column', column })
  const read = parseNumber(cell, notation)
  if ('fault' in read) return fault({ code: 'not-a-number', column, found: cell })
  const value = decimal(read.value)
  const whole = column === 'products'
  if (value.lte(0)) return fault({ code: 'too-small', column, found: cell, limit: whole ? 1 : 0 })
  if (value.gt(limit)) return fault({ code: 'too-big', column, found: cell, limit })
  if (whole && !value.eq(value.round(0, 0))) return fault({ code: 'not-whole', column, found: cell })
  if (losesDigits(read.value)) return fault({ code: 'too-precise', column, found: cell })
  return Number(value.toFixed())
}
