import { findStringEnd } from './scan-json.ts'

const space = /[ \t\n\r]*/y
const token = /-?\d[\d.eE+-]*|true|false|null|["[\]{},:]/y

/**
 * Where a value is expected and none begins, as at NaN, None or a comma too many. Of such a fault the engine says what it
 * found and not where; of every other it tells the place.
 */
export function findMissingValue(text: string): number {
  const open: string[] = []
  let isValueNext = true
  let isFirst = false
  let at = 0
  for (;;) {
    const start = endOf(space, text, at)
    const end = endOf(token, text, start)
    const found = text.slice(start, end)
    const isValue = !['', '}', ']', ',', ':'].includes(found)
    if (found === '' || (isValueNext && !isValue && !(isFirst && found === ']'))) return start
    at = found === '"' ? findStringEnd(text, start) + 1 : end
    if (found === '[' || found === '{') open.push(found)
    if (found === ']' || found === '}') open.pop()
    isFirst = found === '['
    isValueNext = isFirst || found === ':' || (found === ',' && open.at(-1) === '[')
  }
}

/** Behind what stands at a place, which is that place where there is none of it. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}
