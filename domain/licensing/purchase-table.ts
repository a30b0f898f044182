import type { Start } from './purchase.ts'

/** The purchases from one start that hold exactly so many grid units and cost the least for their number of units. */
export type Offer = {
  start: Start
  grid: number
  units: number
  /** Orders the offers of one table as their prices do; no amount. */
  price: number
  /** How many purchases are equal in all of it. */
  ways: number
  /** Where false, `price` is only known not to be higher than what the purchases cost. */
  isCertain: boolean
  cell: number
}

/** Whether a purchase of fewer points is as good as an offer of that many units at that price; asked by rising units. */
export type IsBeaten = (units: number, price: number) => boolean

/** What a search over purchases can be asked, however it finds them; its size is bounded (decision 0007). */
export type PurchaseTable = {
  /** How many cells it has; each is filled once for every extension. */
  cells: number
  /** Every offer of exactly so many grid units that is not beaten, neither by another of its start. */
  offersAt(grid: number, startCheck: () => IsBeaten): Offer[]
  /** The purchases of a certain offer: how many of each extension. */
  trace(offer: Offer): Iterable<readonly number[]>
}
