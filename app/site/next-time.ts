const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** The time for a new entry: now, but after the one it replaces, which may be from a clock that runs ahead. */
export function nextTime(previous: { at: string } | undefined): string {
  const after = previous ? Date.parse(previous.at) + 1 : 0
  return new Date(Math.min(Math.max(Date.now(), after), LATEST_MS)).toISOString()
}
