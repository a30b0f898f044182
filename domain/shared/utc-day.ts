const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const DAYS_PER_400_YEARS = 146_097
const HOURS_PER_DAY = 24
/** Days from 0000-03-01, where the count starts, to 1970-01-01. */
const EPOCH = 719_468

/** The number of a day since 1970-01-01 in the Gregorian calendar, from YYYY-MM-DD; null where there is no such day. */
export function readDay(text: string): number | null {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  const number = countDays(year, month, day)
  return writeDay(number) === text ? number : null
}

/** The day of a number since 1970-01-01, as YYYY-MM-DD. */
export function writeDay(number: number): string {
  const shifted = number + EPOCH
  const era = Math.floor(shifted / DAYS_PER_400_YEARS)
  const dayOfEra = shifted - era * DAYS_PER_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The instant some whole hours after the start of a day, as YYYY-MM-DDThh:00:00Z. */
export function writeInstant(day: number, hours: number): string {
  const days = Math.floor(hours / HOURS_PER_DAY)
  return `${writeDay(day + days)}T${pad(hours - days * HOURS_PER_DAY, 2)}:00:00Z`
}

/** Years are counted from March, so that a leap day is the last day of its year. */
function countDays(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const fromMarch = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_400_YEARS + dayOfEra - EPOCH
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
