/** A value measured several times. */
export type Spread = { median: number; min: number; max: number }

/** One line of the result; the aim is compared with the median. */
export type Figure = {
  name: string
  value: number | Spread
  unit: string
  aim?: { bound: 'at most' | 'at least'; value: number }
}

/** What a section measured; the notes are printed, not kept. */
export type Measured = { figures: Figure[]; notes?: string[] }

export const columns = ['Figure', 'Result', 'Lowest–highest', 'Aim', 'Met'] as const

/** Median, lowest and highest of at least one value. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (index: number) => sorted[index] as number
  const middle = (sorted.length - 1) / 2
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2
  return { median, min: at(0), max: at(sorted.length - 1) }
}

/** One value divided by the other, round by round. */
export function ratioOf(dividends: readonly number[], divisors: readonly number[]): Spread {
  return spreadOf(dividends.map((value, round) => value / (divisors[round] as number)))
}

/** Whether a figure has an aim and does not meet it. */
export function isMissed({ value, aim }: Figure): boolean {
  if (!aim) return false
  const result = resultOf(value)
  return aim.bound === 'at most' ? result > aim.value : result < aim.value
}

const resultOf = (value: number | Spread) => (typeof value === 'number' ? value : value.median)

/** The cells of a figure's line, one for each of `columns`. */
export function writeFigure({ name, value, unit, aim }: Figure): string[] {
  const spread = typeof value === 'number' ? undefined : value
  const result = resultOf(value)
  return [
    name,
    `${write(result)} ${unit}`.trim(),
    spread ? `${write(spread.min)}–${write(spread.max)}` : '',
    aim ? `${aim.bound === 'at most' ? '≤' : '≥'} ${write(aim.value)}` : '',
    aim ? (isMissed({ name, value, unit, aim }) ? 'no' : 'yes') : '',
  ]
}

const three = new Intl.NumberFormat('en-GB', { minimumSignificantDigits: 3, maximumSignificantDigits: 3 })
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

/** Three digits, or all of a whole number and of what is above a thousand. */
function write(value: number): string {
  return Number.isInteger(value) || value >= 1000 ? whole.format(value) : three.format(value)
}
