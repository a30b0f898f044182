import type { PriceRole } from './price-titles.data.ts'

/** A column of a price list and what it is. */
export type PriceColumn = {
  index: number
  title: string
  role: PriceRole
  /** `none`: it reads as money, and could be anything. */
  decidedBy: 'given' | 'title' | 'content' | 'only' | 'none'
}
