import Big from 'big.js'

/** An exact decimal number. Sums and products are exact; quotients are only taken as whole numbers. */
export type Decimal = Big

/** Whole numbers below this are read once: most figures are so small, and reading digits takes longer than a sum. */
const REMEMBERED = 4096
const wholes: Decimal[] = []

/** Reads a JSON number or a decimal string exactly as it is written. */
export function decimal(value: number | string | Big): Decimal {
  if (value instanceof Big) return value
  if (typeof value !== 'number' || !(value >= 0 && value < REMEMBERED && Number.isInteger(value)))
    return new Big(value)
  wholes[value] ??= new Big(value)
  return wholes[value]
}

/** Digits without exponent: `12.5`, never `1.25e+1`. */
export function decimalText(value: Decimal): string {
  return value.toFixed()
}

/** A double holds every decimal of so many digits, and is written with the same ones. */
const DIGITS_OF_DOUBLE = 15
const powersOfTen = Array.from({ length: DIGITS_OF_DOUBLE + 1 }, (_, power) => Number(`1e${power}`))

/** The double with the same digits; null where there may be none. */
export function toDouble(value: Decimal): number | null {
  const shift = lastPlaceOf(value)
  const power = powersOfTen[Math.abs(shift)]
  const whole = wholeDigits(value)
  if (whole === null || power === undefined) return null
  // Both are whole and exact, so the one operation rounds once, to the nearest.
  return value.s * (shift < 0 ? whole / power : whole * power)
}

/** All digits of a decimal as one whole number, whatever its sign and point; null where a double may not hold them. */
function wholeDigits({ c: digits }: Decimal): number | null {
  if (digits.length > DIGITS_OF_DOUBLE) return null
  let whole = 0
  for (const digit of digits) whole = whole * 10 + digit
  return whole
}

/** The power of ten of a decimal's last digit. */
const lastPlaceOf = ({ c: digits, e: exponent }: Decimal) => exponent - digits.length + 1

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

const ONE = decimal(1)

/** The largest whole number that a decimal ≥ 0 is not below. */
export function wholePart(value: Decimal): number {
  // Fifteen digits tell a whole number from what is not quite one, in a double too.
  const double = toDouble(value)
  return Math.floor(double ?? Number(value.round(0, 0).toFixed()))
}

/** The smallest multiple of `step` that is not below `limit` ÷ `divisor`, for a limit ≥ 0; both others > 0. */
export function firstMultipleFrom(limit: Decimal, divisor: Decimal, step: Decimal): Decimal {
  const isOne = step.eq(ONE)
  const unit = isOne ? divisor : divisor.times(step)
  const count = countUnits(limit, unit)
  if (count !== null) return isOne ? decimal(count) : step.times(count)
  const below = wholeQuotient(limit, unit)
  const multiple = below.times(unit).eq(limit) ? below : below.plus(1)
  return multiple.times(step)
}

/** How many units reach a limit, where doubles hold both as whole numbers of one power of ten; most figures are so small. */
function countUnits(limit: Decimal, unit: Decimal): number | null {
  const place = Math.min(lastPlaceOf(limit), lastPlaceOf(unit))
  const whole = wholeAt(place, limit)
  const part = wholeAt(place, unit)
  if (!Number.isSafeInteger(whole) || !Number.isSafeInteger(part) || part === 0) return null
  // The remainder of whole numbers is exact, and so is the quotient of what it divides without rest.
  const rest = whole % part
  return (whole - rest) / part + (rest === 0 ? 0 : 1)
}

/** A decimal above 0 in units of a power of ten; no number where a double may not hold it. */
function wholeAt(place: number, value: Decimal): number {
  const power = powersOfTen[lastPlaceOf(value) - place]
  const digits = wholeDigits(value)
  return digits !== null && power !== undefined && value.s > 0 ? digits * power : Number.NaN
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

/** So few that a double holds them, whatever they are. */
const fewDigits = /^\d{1,7}(?:\.\d{1,7})?$/

/** Whether a double can't hold all the digits of a decimal. */
export function losesDigits(value: string): boolean {
  return !fewDigits.test(value) && !decimal(String(Number(value))).eq(decimal(value))
}
