export type ListedPriceList = {
  id: string
  name: string
  currency: string
  from: string
  until: string | null
  etag: string
}

type Line = {
  line: number
  reference?: string
  amount?: string
  fault?: { detail: string }
  note?: string
}

/** What the server understood of a table. */
export type Reading = {
  status: 'read' | 'partly' | 'ambiguous' | 'unreadable'
  text: string
  prices: Readonly<Record<string, string>>
  /** What the signs of the list can stand for. */
  currencies: readonly string[]
  columns: readonly { index: number; title: string }[]
  candidates: readonly number[]
  readings: readonly { decimalMark: string }[]
  lines: readonly Line[]
}

export const listsPath = '/api/v1/price-lists'
