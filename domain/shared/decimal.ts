import Big from 'big.js'

/** An exact decimal number. Sums and products are exact; quotients are only taken as whole numbers. */
export type Decimal = Big

/** Reads a JSON number or a decimal string exactly as it is written. */
export function decimal(value: number | string | Big): Decimal {
  return new Big(value)
}

/** Digits without exponent: `12.5`, never `1.25e+1`. */
export function decimalText(value: Decimal): string {
  return value.toFixed()
}

/** The whole part of dividend ÷ divisor, exact, for a dividend ≥ 0 and a divisor > 0. */
export function wholeQuotient(dividend: Decimal, divisor: Decimal): Decimal {
  // big.js computes as many digits as DP asks for, then cuts: with DP 0 and RM 0 that is the exact floor.
  const { DP, RM } = Big
  Big.DP = 0
  Big.RM = 0
  try {
    return dividend.div(divisor)
  } finally {
    Big.DP = DP
    Big.RM = RM
  }
}

/** The smallest multiple of `step` that is not below `limit` ÷ `divisor`. */
export function firstMultipleFrom(limit: Decimal, divisor: Decimal, step: Decimal): Decimal {
  const unit = divisor.times(step)
  const below = wholeQuotient(limit, unit)
  const multiple = below.times(unit).eq(limit) ? below : below.plus(1)
  return multiple.times(step)
}
