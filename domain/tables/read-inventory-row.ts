import { type Decimal, decimal, losesDigits } from '../shared/decimal.ts'
import { inputLimits } from '../shared/input-limits.ts'
import type { InventoryColumns } from './find-inventory-columns.ts'
import { isTotalName } from './is-total-name.ts'
import { isUndecided } from './number-readings.ts'
import { countAt, readCountBothWays, settleCount } from './read-count.ts'
import { isTooWide, type TableRow, tableLimits } from './table.ts'

export type Counted = 'products' | 'services'

export type InventoryLineFault =
  | { code: 'missing-column'; column: Counted }
  | {
      code: 'not-a-number' | 'not-whole' | 'ambiguous-number' | 'too-precise'
      column: Counted
      found: string
    }
  | { code: 'too-small' | 'too-big'; column: Counted; found: string; limit: number }
  | { code: 'too-long'; found: string; limit: number }
  | {
      code: 'cut-number' | 'total-differs' | 'looks-like-total' | 'called-average' | 'counts-several'
      found: string
    }
  | { code: 'ambiguous-column'; found: string }
  | { code: 'too-many-rows' | 'too-many-columns'; limit: number }

/** What the rows so far sum up to. */
export type Sums = {
  rows: number
  products: Decimal
  services: Decimal
  /** The products since the last sum, for the next part of a table. */
  productsOfPart: Decimal
}

export type InventoryTableRow = { name?: string; products: number; servicesPerProduct: number }

/** What became of a row: a manager, what is wrong with it, or a note why it is none. */
export type ReadInventoryRow = {
  row?: InventoryTableRow
  faults: readonly InventoryLineFault[]
  note?: 'header' | 'empty' | 'total'
}

/** Rows that sum up the others in another way; "Mittelspannung" and "Snittgatan" are none. */
const averageName =
  /^(?:average|avg|mean|median|médiane|moyenne|moy|durchschnitt|mittelwert|ø|medelvärde|genomsnitt)(?![\p{L}\p{N}-])|^(?:mittel|medel|snitt)$/iu

/** Reads one row by the columns that were found, against the rows above it. */
export function readInventoryRow(
  row: TableRow,
  found: InventoryColumns,
  above: Readonly<Sums>,
): ReadInventoryRow {
  if (isTooWide(row)) return { faults: [{ code: 'too-many-columns', limit: tableLimits.columns }] }
  if (row.isCut) return { faults: [{ code: 'cut-number', found: row.text.trim() }] }
  const cell = (role: 'name' | Counted) => (found[role] === null ? '' : (row.cells[found[role]] ?? ''))
  const name = cell('name')
  const isNamedTotal = isTotalName(name) || row.cells.some(isTotalName)
  const faults: InventoryLineFault[] = []
  const products = readCount(row, 'products', found, faults)
  const isEqual = above.rows > 0 && products !== null && above.products.eq(products)
  const isSum = isEqual && above.rows > 1
  if (isNamedTotal)
    return isEqual ||
      above.productsOfPart.eq(products ?? -1) ||
      (products === null && cell('products') === '')
      ? { note: 'total', faults: [] }
      : { faults: [{ code: 'total-differs', found: row.text.trim() }] }
  const isNameless = isSum && name === ''
  if (isNameless && isSumOfServices(row, found, above)) return { note: 'total', faults: [] }
  if (averageName.test(name)) return { faults: [{ code: 'called-average', found: row.text.trim() }] }
  const services = readCount(row, 'services', found, faults)
  if (!row.cells.some(each => /\p{N}/u.test(each))) return { note: 'header', faults: [] }
  if (found.candidates.length > 0) return { faults: [{ code: 'ambiguous-column', found: row.text.trim() }] }
  if (name.length > inputLimits.nameCharacters)
    faults.push({ code: 'too-long', found: name, limit: inputLimits.nameCharacters })
  const quantity = found.quantity === null ? '' : (row.cells[found.quantity] ?? '')
  if (/\p{N}/u.test(quantity) && !isOne(quantity)) faults.push({ code: 'counts-several', found: quantity })
  if (faults.length > 0 || products === null || services === null) return { faults }
  // A sum of products and of nothing else is too likely to be one, whatever it is called; where nothing is called by a
  // name, it may be a manager as well.
  if (isNameless || (isSum && above.rows > 2 && above.services.lte(services)))
    return { faults: [{ code: 'looks-like-total', found: row.text.trim() }] }
  return { row: { ...(name !== '' && { name }), products, servicesPerProduct: services }, faults }
}

/** Whether a row stands for one manager: "1", "1,0", "1 Stk". */
function isOne(quantity: string): boolean {
  const { comma, point } = readCountBothWays(quantity) ?? { comma: null, point: null }
  return [comma, point].some(value => value !== null && decimal(value).eq(1))
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
  const count = decimal(value)
  if (readings.isNegative || count.lte(0))
    return fault({ code: 'too-small', column, found: cell, limit: isWhole ? 1 : 0 })
  if (count.gt(limit)) return fault({ code: 'too-big', column, found: cell, limit })
  if (isWhole && !count.eq(count.round(0, 0))) return fault({ code: 'not-whole', column, found: cell })
  const isInexact = row.numbers?.get(at) === 'inexact' || losesDigits(value)
  return isInexact ? fault({ code: 'too-precise', column, found: cell }) : Number(value)
}
