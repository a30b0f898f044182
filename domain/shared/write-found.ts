const LONGEST = 60
const LONGEST_LIST = 1000

/** A value of a request as a detail shows it: as JSON, on one line, never more than 60 characters. */
export function writeFound(value: unknown): string {
  if (typeof value === 'string') return cut(JSON.stringify(value.slice(0, LONGEST)), LONGEST)
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return cut(String(value), LONGEST)
}

/** A number as it was written. */
export function writeNumber(written: string): string {
  return cut(written, LONGEST)
}

/** What fills a text, each value bounded: the one bound of everything that an answer repeats of a request. */
export function boundValues<Value extends string | number>(
  values: Readonly<Record<string, Value>>,
  longest = LONGEST_LIST,
): Record<string, Value | string> {
  const bound: Record<string, Value | string> = {}
  for (const [name, value] of Object.entries(values))
    bound[name] = typeof value === 'string' ? cut(value, longest) : value
  return bound
}

/** Cut without leaving half of a character behind. */
function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}
