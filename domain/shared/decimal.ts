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

/** A double holds every decimal of so many digits, and is written with the same ones. */
const DIGITS_OF_DOUBLE = 15
const powersOfTen = Array.from({ length: DIGITS_OF_DOUBLE + 1 }, (_, power) => Number(`1e${power}`))

/** The double with the same digits; null where there may be none. */
export function toDouble({ s: sign, c: digits, e: exponent }: Decimal): number | null {
  const shift = exponent - digits.length + 1
  const power = powersOfTen[Math.abs(shift)]
  if (digits.length > DIGITS_OF_DOUBLE || power === undefined) return null
  const whole = digits.reduce((sum, digit) => sum * 10 + digit, 0)
  // Both are whole and exact, so the one operation rounds once, to the nearest.
  return sign * (shift < 0 ? whole / power : whole * power)
}

/** The whole part of dividend ÷ divisor, exact, for a dividend ≥ 0 and a divisor > 0. */
function wholeQuotient(dividend: Decimal, divisor: Decimal): Decimal {
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

/**
 * The sum of whole numbers times decimals, exact. Those with as many decimals are added up as whole numbers as long as
 * a double holds them, so thousands of rows take a few decimals.
 */
export function sumOfProducts(pairs: readonly (readonly [whole: number, value: number])[]): Decimal {
  const sums: number[] = []
  let total = decimal(0)
  let last: ReturnType<typeof readDigits> | undefined
  for (const [whole, value] of pairs) {
    // Rows that follow each other mostly have the same value.
    if (last?.value !== value) last = readDigits(value)
    const { decimals, digits, isPlain } = last
    const sum = (sums[decimals] ?? 0) + whole * digits
    if (Number.isSafeInteger(sum) && isPlain) sums[decimals] = sum
    else total = total.plus(decimal(whole).times(value))
  }
  sums.forEach((sum, decimals) => {
    total = total.plus(decimal(`${sum}e-${decimals}`))
  })
  return total
}

/** A number as a whole number with so many decimals; an exponent is not plain. */
function readDigits(value: number) {
  const text = String(value)
  const point = text.indexOf('.')
  const decimals = point === -1 ? 0 : text.length - point - 1
  return { value, decimals, digits: Number(text.replace('.', '')), isPlain: /^[\d.]*$/.test(text) }
}

/** Whether a double can't hold all the digits of a decimal. */
export function losesDigits(value: string): boolean {
  return !decimal(String(Number(value))).eq(decimal(value))
}
