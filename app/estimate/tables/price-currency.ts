import type { PriceReading } from '#domain/tables/read-price-table.ts'

/** What prices are in where neither anybody nor the list says anything. */
export const usualCurrency = 'EUR'

/** The currency of a list: the chosen one, else the one that its signs agree on; null where they leave it open. */
export function currencyOf(chosen: string, { currencies }: Pick<PriceReading, 'currencies'>): string | null {
  if (chosen) return chosen
  if (currencies.length > 1) return null
  return currencies[0] ?? usualCurrency
}
