const LONGEST = 60

/** A value of a request as a detail shows it: as JSON, on one line, never more than 60 characters. */
export function writeFound(value: unknown): string {
  if (typeof value === 'string') return cut(JSON.stringify(value.slice(0, LONGEST)))
  if (typeof value === 'symbol') return cut(value.description ?? '')
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return String(value)
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
