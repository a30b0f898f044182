import { type Decimal, decimal, toDouble } from '#domain/shared/decimal.ts'

declare global {
  interface JSON {
    /** A piece of JSON text that stringify writes as it is (ES2026; the compiler's library lacks it). */
    rawJSON(text: string): object
  }
}

/**
 * A decimal as a JSON number with all its digits: a double where it has the same digits, else the digits
 * themselves. They are typed as a number because that is what is written.
 */
export function exactNumber(value: Decimal | number): number {
  if (typeof value === 'number') return value
  const short = toDouble(value)
  if (short !== null) return short
  const text = value.toFixed()
  const double = Number(text)
  return decimal(double).eq(value) ? double : (JSON.rawJSON(text) as unknown as number)
}

/** A decimal as a number, a text as it is. */
export function exactValue(value: Decimal | number | string): number | string {
  return typeof value === 'string' ? value : exactNumber(value)
}
