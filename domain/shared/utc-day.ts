const DAY = /^\d{4}-\d{2}-\d{2}$/
const MILLISECONDS_PER_HOUR = 3_600_000
const MILLISECONDS_PER_DAY = 24 * MILLISECONDS_PER_HOUR

/** The number of a day since 1970-01-01 in the Gregorian calendar, from YYYY-MM-DD; null where there is no such day. */
export function readDay(text: string): number | null {
  const start = new Date(`${text}T00:00:00Z`).getTime()
  const number = start / MILLISECONDS_PER_DAY
  // Date takes the 30th of February for the 1st of March.
  return DAY.test(text) && !Number.isNaN(start) && writeDay(number) === text ? number : null
}

/** The day of a number since 1970-01-01, as YYYY-MM-DD. */
export function writeDay(number: number): string {
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
}

/** The instant some whole hours after the start of a day, as YYYY-MM-DDThh:00:00Z. */
export function writeInstant(day: number, hours: number): string {
  const instant = new Date(day * MILLISECONDS_PER_DAY + hours * MILLISECONDS_PER_HOUR)
  return instant.toISOString().replace('.000Z', 'Z')
}
