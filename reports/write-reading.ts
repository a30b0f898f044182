import { boundValues } from '#domain/shared/write-found.ts'
import type { PriceRole } from '#domain/tables/price-titles.data.ts'
import type { InventoryLineFault } from '#domain/tables/read-inventory-row.ts'
import type { InventoryReading } from '#domain/tables/read-inventory-table.ts'
import type { PriceLineFault } from '#domain/tables/read-price-line.ts'
import type { PriceReading } from '#domain/tables/read-price-table.ts'
import type { TranslateReading } from '#text/readings/readings.ts'

/** Characters of a cell that the text of a fault repeats. */
const LONGEST_FOUND = 60
/** Currencies that a text names. */
const MOST_CURRENCIES = 6

/** What is wrong with a line of a price list, and what to do. */
export function writePriceFault({ code, ...values }: PriceLineFault, t: TranslateReading): string {
  return t(`prices.fault.${code}`, boundValues(values, LONGEST_FOUND))
}

/** What is wrong with a line of an inventory, and what to do. */
export function writeInventoryFault({ code, ...values }: InventoryLineFault, t: TranslateReading): string {
  return t(`inventory.fault.${code}`, boundValues(values, LONGEST_FOUND))
}

/** How far a price list was understood, and what is asked; which of several kinds of prices was taken. */
export function writePriceStatus(reading: PriceReading, t: TranslateReading): string {
  const { status, candidates, columns } = reading
  if (status === 'ambiguous') {
    if (reading.isMixed) {
      const currencies = reading.currencies.slice(0, MOST_CURRENCIES).join(', ')
      return t('prices.status.mixed-currencies', { currencies })
    }
    if (candidates.length === 0) return t('prices.status.ambiguous-mark')
    const isTitled = candidates.some(at => {
      const column = columns.find(({ index }) => index === at)
      return column?.decidedBy !== 'title' || isPriceTitle(column.role)
    })
    if (!isTitled) return t('prices.status.no-price-column')
    return t(candidates.length > 1 ? 'prices.status.ambiguous' : 'prices.status.one-open')
  }
  if (status === 'unreadable') return t('prices.status.unreadable')
  return [t(`status.${status}`), ...writeUnpriced(reading, t), ...writePriceRemarks(reading, t)].join(' ')
}

/** That every line was understood does not say that each gave a price. */
function writeUnpriced({ status, lines, prices }: PriceReading, t: TranslateReading): string[] {
  if (status !== 'read') return []
  const count = lines.filter(({ reference }) => reference && prices[reference] === undefined).length
  return count > 0 ? [t('prices.unpriced', { count })] : []
}

/** Whether a title is one of prices; a sum is none. */
const isPriceTitle = (role: PriceRole) => ['price', 'unit-price', 'net-price', 'list-price'].includes(role)

/** What must be known of the prices that were taken: which of several they are, and what they hold and leave out. */
export function writePriceRemarks(reading: PriceReading, t: TranslateReading): string[] {
  return [...writeTaken(reading, t), ...(reading.holdsTax ? [t('prices.tax-held')] : [])]
}

/** Which of several prices was taken, and that discounts beside it were not. */
function writeTaken({ columns, priceColumn }: PriceReading, t: TranslateReading): string[] {
  const taken = columns.find(({ index }) => index === priceColumn)
  if (!taken || taken.decidedBy === 'given') return []
  const title = boundValues({ title: taken.title }, LONGEST_FOUND)
  const hasDiscount = columns.some(({ role }) => role === 'discount') && taken.role !== 'net-price'
  const discount = hasDiscount ? [t('prices.discount-not-applied')] : []
  const others = columns.filter(column => column !== taken && isPriceTitle(column.role))
  if (taken.decidedBy !== 'title' || others.length === 0) return discount
  if (taken.role === 'net-price' && others.every(({ role }) => role === 'list-price'))
    return [t('prices.net-taken')]
  return [t('prices.column-taken', title), ...discount]
}

/** How far an inventory was understood, and what is asked. */
export function writeInventoryStatus({ status, candidates }: InventoryReading, t: TranslateReading): string {
  if (status === 'ambiguous')
    return t(candidates.length > 0 ? 'inventory.status.ambiguous' : 'inventory.status.ambiguous-mark')
  return t(status === 'unreadable' ? 'inventory.status.unreadable' : `status.${status}`)
}
