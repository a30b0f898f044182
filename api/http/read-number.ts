import { losesDigits } from '#domain/shared/decimal.ts'

/**
 * Numbers of a request that can not be computed with, as they were written, by the pointer to their place. NaN
 * stands there in the data: it is a number that no schema accepts, and no JSON can hold another.
 */
export type RefusedNumbers = ReadonlyMap<string, string>

/** Reads a number exactly as it is written; NaN where a double can not hold it, or only with other digits. */
export function readNumber(written: string): number {
  const value = Number(written)
  if (!Number.isFinite(value)) return Number.NaN
  // Beyond whole doubles every limit is passed anyway: "too big" says more than "too many digits".
  const isBeyond = Math.abs(value) > Number.MAX_SAFE_INTEGER
  if (!isBeyond && String(value) !== written && losesDigits(written)) return Number.NaN
  return value === 0 ? 0 : value
}
