/** A day with its year of four digits, first or last; other calendars have other years. */
const YEAR_FIRST = /\b((?:19|20)\d\d)\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,2})(?!\d)/
const YEAR_LAST = /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d\d)(?!\d)/

/** The last day that a moment can mean as Windows writes it in any language; null where it is none that is known. */
export function latestDay(text: string): string | null {
  const [, firstYear, month = '', day = ''] = YEAR_FIRST.exec(text) ?? []
  if (firstYear !== undefined) return write(firstYear, month, day)
  const [, one = '', other = '', year] = YEAR_LAST.exec(text) ?? []
  if (year === undefined) return null
  const days = [write(year, one, other), write(year, other, one)].filter(held => held !== null)
  return days.sort().at(-1) ?? null
}

function write(year: string, month: string, day: string): string | null {
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
