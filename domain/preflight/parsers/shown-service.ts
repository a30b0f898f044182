import type { Line } from '../evidence.ts'

/** A service as a list shows it, its names in small letters; what the list does not show of it is null. */
export type ShownService = {
  name: string
  displayed: string | null
  state: string | null
  account: string | null
  stateLine: Line
  accountLine: Line
}

/** A name that ends so has lost letters to its column. */
export const CUT = /(?:\.\.\.|…)$/
