import { type Entry, type Field, MOST_EARLIER } from './site.ts'

/** Long values keep fewer of their past. */
const mostEarlierOf: Readonly<Record<string, number>> = {
  'load/inventory': 2,
  'prices/list': 2,
  'prices/text': 1,
  'quote/lines': 2,
  'quote/sites': 0,
}

/** The entries of a field, newest first. */
export function entriesOf<Value>(field: Field<Value> | undefined): Entry<Value>[] {
  if (!field) return []
  const { earlier = [], ...current } = field
  return [current, ...earlier]
}

/**
 * The field that holds these entries: the newest stands, the others are its past. What one person wrote in one go is
 * one entry. Of the past the last words of each person are kept first, then the newest, up to a bound. For any sets of
 * entries, keeping what was kept of one together with the other keeps the same as keeping both at once.
 */
export function keepEntries<Value>(path: string, entries: readonly Entry<Value>[]): Field<Value> {
  const sorted = [...entries].sort(compareEntries)
  const goes = new Map<string, Entry<Value>>()
  const people = new Map<string, Entry<Value>>()
  for (const entry of sorted) {
    const by = entry.by ?? ''
    const go = `${entry.since ?? entry.at} ${by}`
    if (!goes.has(go)) goes.set(go, entry)
    if (!people.has(by)) people.set(by, entry)
  }
  const last = new Set(people.values())
  const others = [...goes.values()].filter(entry => !last.has(entry))
  const most = 1 + (mostEarlierOf[path] ?? MOST_EARLIER)
  const [current, ...earlier] = [...last, ...others].slice(0, most).sort(compareEntries)
  if (!current) throw new RangeError(`No entry at ${path}`)
  return earlier.length > 0 ? { ...current, earlier } : current
}

/**
 * Negative where one entry stands before another: the later does. At the same moment their texts decide, by which an
 * item with a problem stands before an open one, and that before a ticked one.
 */
export function compareEntries(one: Entry, other: Entry): number {
  const keys = rank(one)
  const others = rank(other)
  const index = keys.findIndex((key, position) => key !== others[position])
  if (index === -1) return 0
  return (keys[index] ?? '') > (others[index] ?? '') ? -1 : 1
}

const rank = ({ at, value, by = '', since = at }: Entry) => [at, JSON.stringify(value), by, since]

/** Whether two fields hold the same entries. */
export function isSameField(one: Field, other: Field): boolean {
  if (one === other) return true
  const [ours, theirs] = [entriesOf(one), entriesOf(other)]
  return (
    ours.length === theirs.length &&
    ours.every((entry, index) => compareEntries(entry, theirs[index] as Entry) === 0)
  )
}
