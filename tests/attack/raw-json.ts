/**
 * JSON as it can be written, beyond what a value can hold: a name given twice, numbers with any digits, pieces that are
 * no JSON at all.
 */
export type RawJson =
  | string
  | number
  | boolean
  | null
  | { raw: string }
  | { list: RawJson[] }
  | { entries: [string, RawJson][] }

/** A value as raw JSON, to be damaged. */
export function toRaw(value: unknown): RawJson {
  if (Array.isArray(value)) return { list: value.map(toRaw) }
  if (typeof value === 'object' && value !== null)
    return { entries: Object.entries(value).map(([name, inner]) => [name, toRaw(inner)]) }
  return value as RawJson
}

export function isList(json: RawJson): json is { list: RawJson[] } {
  return typeof json === 'object' && json !== null && 'list' in json
}

export function isObject(json: RawJson): json is { entries: [string, RawJson][] } {
  return typeof json === 'object' && json !== null && 'entries' in json
}

/** Raw JSON as text; lone surrogates stay in it as escapes. */
export function writeRaw(json: RawJson): string {
  if (isList(json)) return `[${json.list.map(writeRaw).join(',')}]`
  if (isObject(json))
    return `{${json.entries.map(([name, inner]) => `${JSON.stringify(name)}:${writeRaw(inner)}`).join(',')}}`
  if (typeof json === 'object' && json !== null) return json.raw
  return JSON.stringify(json)
}

/** Whether raw JSON takes no more than about so many characters; looks at no more of it than it takes to know. */
export function fitsIn(json: RawJson, characters: number): boolean {
  return spend(json, characters) >= 0
}

/** What is left of so many characters once it is written, or less than none as soon as they are used up. */
function spend(json: RawJson, characters: number): number {
  let left = characters - 2
  const parts: readonly (readonly [string, RawJson])[] | null = isList(json)
    ? json.list.map(each => ['', each] as const)
    : isObject(json)
      ? json.entries
      : null
  if (parts === null) {
    const isRaw = typeof json === 'object' && json !== null && 'raw' in json
    return left - (isRaw ? json.raw.length : String(json).length)
  }
  for (const [name, inner] of parts) {
    if (left < 0) return left
    left = spend(inner, left - name.length - 3)
  }
  return left
}
