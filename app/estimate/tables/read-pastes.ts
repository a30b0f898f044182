import { licences } from '#domain/software/stream/licences.data.ts'
import { readInventoryTable, splitInventory } from '#domain/tables/read-inventory-table.ts'
import { readPriceTable, splitPriceList } from '#domain/tables/read-price-table.ts'
import type { Choices } from '../fields.ts'

/** The cells of a pasted price list and what they say. */
export function readPastedPrices(text: string, currency: string, choices: Choices) {
  const table = splitPriceList(text, licences.catalogue)
  const options = { ...settle(choices), currency: currency || undefined }
  return { table, reading: readPriceTable(table, licences.catalogue, options) }
}

/** The cells of a pasted inventory and what they say. */
export function readPastedInventory(text: string, choices: Choices) {
  const table = splitInventory(text)
  return { table, reading: readInventoryTable(table, settle(choices)) }
}

export type PastedPrices = ReturnType<typeof readPastedPrices>
export type PastedInventory = ReturnType<typeof readPastedInventory>

/** What the pasted tables say; null where there is none that counts. */
export type ReadTables = { prices: PastedPrices | null; inventory: PastedInventory | null }

/** The choices as the readers take them: columns by role. */
function settle({ columns, decimalMark, takesZero }: Choices) {
  const given: Record<string, number[]> = {}
  for (const [column, role] of Object.entries(columns)) given[role] = [...(given[role] ?? []), Number(column)]
  return { columns: given, decimalMark: decimalMark || undefined, takesZero }
}
