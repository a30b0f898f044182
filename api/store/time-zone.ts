import { renamedZones } from './renamed-zones.data.ts'

/**
 * The canonical name of a time zone in the IANA database, whatever case or older name is given (`europe/berlin`,
 * `Asia/Calcutta`). Undefined for all else: an offset has no days of its own where clocks change, and three letters (`CST`,
 * `EST`) stand for several zones.
 */
export function nameTimeZone(zone: string): string | undefined {
  let known: string
  try {
    known = formatOf(zone).resolvedOptions().timeZone
  } catch {
    return undefined
  }
  if (known !== 'UTC' && !(zone.includes('/') && (isListed(known) || OF_HOURS.test(known)))) return undefined
  return renamedZones[known] ?? known
}
const OF_HOURS = /^Etc\/GMT[+-]\d{1,2}$/

let listed: ReadonlySet<string> | undefined
function isListed(zone: string): boolean {
  listed ??= new Set(Intl.supportedValuesOf('timeZone'))
  return listed.has(zone)
}

/** The day (YYYY-MM-DD) that it is in a time zone at a moment. */
export function findDay(moment: string, timeZone: string): string {
  return formatOf(timeZone).format(new Date(moment))
}

/** The moment at which a day (YYYY-MM-DD) begins in a time zone, or the day `later` days behind it. */
export function findDayStart(day: string, timeZone: string, later = 0): string {
  const middle = Date.parse(day) + later * DAY_MS
  const sought = new Date(middle).toISOString().slice(0, 10)
  // No zone is a whole day away from UTC. Not every day begins at midnight, and some never were: it is looked for.
  let [before, start] = [middle - DAY_MS, middle + DAY_MS]
  while (start - before > 1) {
    const between = Math.floor((before + start) / 2)
    if (findDay(new Date(between).toISOString(), timeZone) < sought) before = between
    else start = between
  }
  return new Date(start).toISOString()
}
const DAY_MS = 86_400_000

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
