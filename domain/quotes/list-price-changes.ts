import { decimal } from '../shared/decimal.ts'
import { moneyFromMinorUnits, readMinorUnits } from '../shared/money.ts'

export type PriceChange = {
  reference: string
  kind: 'added' | 'dropped' | 'dearer' | 'cheaper'
  /** Null where a list has no price of it. */
  before: string | null
  after: string | null
  /** After less before; null where one of them is missing. */
  difference: string | null
  /** The difference in percent of the price before, rounded to four decimals, halves away from zero. */
  percent: string | null
}

type Prices = Readonly<Record<string, string | undefined>>

/** What differs between the prices of two lists in one currency, in the order of the references; what is equal is left out. */
export function listPriceChanges(currency: string, before: Prices, after: Prices): PriceChange[] {
  const references = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return references.flatMap((reference): PriceChange[] => {
    const [was, is] = [unitsOf(before[reference], currency), unitsOf(after[reference], currency)]
    if (was === is) return []
    const write = (units: bigint | null) =>
      units === null ? null : moneyFromMinorUnits(units, currency).amount
    const written = { reference, before: write(was), after: write(is) }
    if (was === null) return [{ ...written, kind: 'added', difference: null, percent: null }]
    if (is === null) return [{ ...written, kind: 'dropped', difference: null, percent: null }]
    const difference = is - was
    const kind = difference > 0n ? 'dearer' : 'cheaper'
    return [{ ...written, kind, difference: write(difference), percent: percentOf(difference, was) }]
  })
}

/** A difference in percent of what it differs from, rounded to four decimals; null where that is nothing. */
export function percentOf(difference: bigint, whole: bigint): string | null {
  if (whole <= 0n) return null
  const [sign, size] = difference < 0n ? [-1n, -difference] : [1n, difference]
  const rounded = (2n * size * 1_000_000n + whole) / (2n * whole)
  return decimal(String(sign * rounded))
    .times('0.0001')
    .toFixed()
}

function unitsOf(price: string | undefined, currency: string): bigint | null {
  if (price === undefined) return null
  const read = readMinorUnits(price, currency)
  if (typeof read === 'string') throw new RangeError(`${price} is no amount in ${currency}`)
  return BigInt(read)
}
