import { findCurrency } from './currency.ts'

/** An amount as a decimal string with exactly the currency's decimals, and its ISO 4217 code. */
export type Money = { amount: string; currency: string }

const AMOUNT = /^(\d{1,9})(?:\.(\d+))?$/

export type AmountFault = 'not_an_amount' | 'too_many_decimals'

/**
 * Reads a decimal string ("1250.00", at most 9 digits before the point) into minor units (cents).
 * Returns the fault when it is no amount or has more decimals than the currency.
 */
export function readMinorUnits(amount: string, currency: string): number | AmountFault {
  const match = AMOUNT.exec(amount)
  const known = findCurrency(currency)
  if (!match || !known) return 'not_an_amount'
  const [, whole = '', decimals = ''] = match
  const exponent = known.exponent
  if (decimals.length > exponent) return 'too_many_decimals'
  return Number(whole + decimals.padEnd(exponent, '0'))
}

/** Minor units (cents) as money; throws on a currency that is not ISO 4217. */
export function moneyFromMinorUnits(minorUnits: bigint, code: string): Money {
  const currency = findCurrency(code)
  if (!currency) throw new RangeError(`${code} is not an ISO 4217 currency`)
  const { exponent } = currency
  const sign = minorUnits < 0n ? '-' : ''
  const digits = String(minorUnits)
    .slice(sign.length)
    .padStart(exponent + 1, '0')
  const point = digits.length - exponent
  const fraction = exponent > 0 ? `.${digits.slice(point)}` : ''
  return { amount: `${sign}${digits.slice(0, point)}${fraction}`, currency: code }
}

/** Money that was written with its currency's decimals, in minor units (cents). */
export function minorUnitsOf({ amount }: Pick<Money, 'amount'>): bigint {
  return BigInt(amount.replace('.', ''))
}
