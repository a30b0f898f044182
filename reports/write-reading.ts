import { boundValues } from '#domain/shared/write-found.ts'
import type { InventoryLineFault, InventoryReading } from '#domain/tables/read-inventory-table.ts'
import type { PriceLineFault } from '#domain/tables/read-price-line.ts'
import type { PriceReading } from '#domain/tables/read-price-table.ts'
import type { TranslateReading } from '#text/readings/readings.ts'

/** Characters of a cell that the text of a fault repeats. */
const LONGEST_FOUND = 60

/** What is wrong with a line of a price list, and what to do. */
export function writePriceFault({ code, ...values }: PriceLineFault, t: TranslateReading): string {
  return t(`prices.fault.${code}`, boundValues(values, LONGEST_FOUND))
}

/** What is wrong with a line of an inventory, and what to do. */
export function writeInventoryFault({ code, ...values }: InventoryLineFault, t: TranslateReading): string {
  return t(`inventory.fault.${code}`, boundValues(values, LONGEST_FOUND))
}

/** How far a price list was understood, and what is asked; which of two kinds of prices was taken. */
export function writePriceStatus(
  { status, candidates, columns, priceColumn }: PriceReading,
  t: TranslateReading,
): string {
  if (status === 'ambiguous')
    return t(candidates.length > 0 ? 'prices.status.ambiguous' : 'prices.status.ambiguous-mark')
  if (status === 'unreadable') return t('prices.status.unreadable')
  const isNet = columns.some(({ index, role }) => index === priceColumn && role === 'net-price')
  const hasList = columns.some(({ role }) => role === 'list-price')
  return [t(`status.${status}`), ...(isNet && hasList ? [t('prices.net-taken')] : [])].join(' ')
}

/** How far an inventory was understood, and what is asked. */
export function writeInventoryStatus({ status, candidates }: InventoryReading, t: TranslateReading): string {
  if (status === 'ambiguous')
    return t(candidates.length > 0 ? 'inventory.status.ambiguous' : 'inventory.status.ambiguous-mark')
  return t(status === 'unreadable' ? 'inventory.status.unreadable' : `status.${status}`)
}
