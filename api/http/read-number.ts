import { isSafeNumber } from 'lossless-json'

/** A number of a request that can not be computed with; its description is what was written. */
export type UnusableNumber = symbol

/**
 * Reads a number exactly as it is written. One that a double can not hold, or only with other digits,
 * becomes a symbol: no schema accepts it, and its place is then named like that of any other wrong value.
 */
export function readNumber(written: string): number | UnusableNumber {
  const value = Number(written)
  if (!Number.isFinite(value)) return Symbol(written)
  // Beyond whole doubles every limit is passed anyway: "too big" says more than "too many digits".
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER || isSafeNumber(written)) return value === 0 ? 0 : value
  return Symbol(written)
}

/** Why a number was unusable. */
export function faultOfNumber(number: UnusableNumber): 'out_of_range' | 'too_precise' {
  return Number.isFinite(Number(number.description)) ? 'too_precise' : 'out_of_range'
}
