import { boundValues } from '#domain/shared/write-found.ts'
import type { InventoryReading, LineOfInventory } from '#domain/tables/read-inventory-table.ts'
import type { LineOfPrices } from '#domain/tables/read-price-line.ts'
import type { PriceReading } from '#domain/tables/read-price-table.ts'
import type { InventoryReadingAnswer, PriceListReadingAnswer } from '#openapi/responses/readings.ts'
import {
  writeInventoryFault,
  writeInventoryStatus,
  writePriceFault,
  writePriceStatus,
} from '#reports/write-reading.ts'
import type { Language } from '#text/language.ts'
import { type TranslateReading, translateReading } from '#text/readings/readings.ts'

/** Characters of a title that an answer repeats. */
const LONGEST_TITLE = 200

/** The reading of a price list as the API answers it, texts in the reader's language. */
export function presentPriceListReading(reading: PriceReading, language: Language): PriceListReadingAnswer {
  const t = translateReading[language]
  return {
    status: reading.status,
    text: writePriceStatus(reading, t),
    separator: reading.separator,
    headerLine: reading.headerLine,
    decimalMark: reading.decimalMark,
    columns: reading.columns.map(presentColumn),
    priceColumn: reading.priceColumn,
    candidates: [...reading.candidates],
    readings: reading.readings.map(({ decimalMark, prices }) => ({ decimalMark, prices })),
    prices: reading.prices,
    currency: reading.currency,
    currencies: [...reading.currencies],
    lines: reading.lines.map(line => presentPriceLine(line, t)),
  }
}

function presentPriceLine({ line, reference, amount, fault, note }: LineOfPrices, t: TranslateReading) {
  return {
    line,
    ...(reference !== undefined && { reference }),
    ...(amount !== undefined && { amount }),
    ...(fault && { fault: { code: fault.code, detail: writePriceFault(fault, t) } }),
    ...(note && { note }),
  }
}

/** The reading of an inventory as the API answers it, texts in the reader's language. */
export function presentInventoryReading(
  reading: InventoryReading,
  language: Language,
): InventoryReadingAnswer {
  const t = translateReading[language]
  const { products, services } = reading.decimalMarks
  const isOne = products === null || services === null || products === services
  return {
    status: reading.status,
    text: writeInventoryStatus(reading, t),
    separator: reading.separator,
    headerLine: reading.headerLine,
    decimalMark: isOne ? (products ?? services) : null,
    decimalMarks: { products, services },
    columns: reading.columns.map(presentColumn),
    candidates: [...reading.candidates],
    inventory: [...reading.inventory],
    lines: reading.lines.map(line => presentInventoryLine(line, t)),
  }
}

function presentInventoryLine({ line, row, faults, note }: LineOfInventory, t: TranslateReading) {
  const [fault, ...more] = faults.map(each => ({ code: each.code, detail: writeInventoryFault(each, t) }))
  return {
    line,
    ...row,
    ...(fault && { fault }),
    ...(more.length > 0 && { moreFaults: more }),
    ...(note && { note }),
  }
}

function presentColumn<Column extends { title: string }>(column: Column): Column {
  const { title } = column
  return { ...column, title: boundValues({ title }, LONGEST_TITLE).title ?? '' }
}
