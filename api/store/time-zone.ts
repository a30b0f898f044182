/** Whether a time zone of that name is known. */
export function isTimeZone(zone: string): boolean {
  try {
    return formatOf(zone).format(0) !== ''
  } catch {
    return false
  }
}

/** The day (YYYY-MM-DD) that it is in a time zone at a moment. */
export function findDay(moment: string, timeZone: string): string {
  return formatOf(timeZone).format(new Date(moment))
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once for each zone: making one takes a hundred times as long as using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  // Sweden writes days as ISO 8601 does.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone })
  // Zones are a fixed set, but one may be written in many ways: small and capital letters.
  if (formats.size < MOST_FORMATS) formats.set(timeZone, made)
  return made
}
const MOST_FORMATS = 500
