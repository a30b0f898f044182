import type { EnteredValue, ItemEntry, ItemState, SiteRecord, WorkflowEntry } from './site-record.ts'

/** Of two entries of the same moment the one that asks for more care counts. */
const careOf: Readonly<Record<ItemState, number>> = { done: 0, 'not-applicable': 1, open: 2, problem: 3 }

/** Whether two records are of the same site: the same id, or the same name given to both. */
export function isSameSite(one: SiteRecord, other: SiteRecord): boolean {
  if (one.software !== other.software) return false
  const name = foldName(one.name.value)
  return one.id === other.id || (name !== '' && name === foldName(other.name.value))
}

/**
 * Two records of one site as one, under the id of the first: the name, each parameter and each item by its newest
 * time, an item's state, person and note together; a workflow as a whole, since its events follow from each other. But for the id it does not matter which record comes first, in
 * which order several are merged, or how often. Where the second adds nothing, the first itself is returned.
 *
 * Times are those of the devices. An entry from a clock that runs ahead stays the newest until the item is noted
 * again: whoever notes it then dates the new entry after the one seen.
 */
export function mergeRecords(kept: SiteRecord, other: SiteRecord): SiteRecord {
  if (kept.software !== other.software)
    throw new RangeError(`A record of ${other.software} can not be merged into one of ${kept.software}`)
  const name = pickNewest(kept.name, other.name, rankValue)
  const parameters = mergeEach(kept.parameters, other.parameters, (one, two) =>
    pickNewest(one, two, rankValue),
  )
  const procedures = mergeEach(kept.procedures, other.procedures, (ours, theirs) =>
    mergeEach(ours, theirs, (one, two) => pickNewest(one, two, rankEntry)),
  )
  const workflows =
    kept.workflows && other.workflows
      ? mergeEach(kept.workflows, other.workflows, (one, two) => pickNewest(one, two, rankWorkflow))
      : (kept.workflows ?? other.workflows)
  const isSame =
    name === kept.name &&
    parameters === kept.parameters &&
    procedures === kept.procedures &&
    workflows === kept.workflows
  return isSame ? kept : { ...kept, name, parameters, procedures, ...(workflows && { workflows }) }
}

type Timed = { readonly at: string }

function pickNewest<Entry extends Timed>(one: Entry, other: Entry, rank: (entry: Entry) => string): Entry {
  // Without the Z the texts of ISO times, of whatever precision, stand in the order of their times.
  const [ours, theirs] = [one.at.slice(0, -1), other.at.slice(0, -1)]
  if (ours !== theirs) return ours > theirs ? one : other
  return rank(one) >= rank(other) ? one : other
}

const rankValue = ({ value }: Pick<EnteredValue, 'value'>) => JSON.stringify(value)

const rankEntry = ({ state, by, note }: ItemEntry) =>
  JSON.stringify([careOf[state], by ?? null, note ?? null])

/** Of two of the same moment the longer counts: nothing that happened is forgotten. */
const rankWorkflow = ({ events }: WorkflowEntry) =>
  JSON.stringify([
    String(events.length).padStart(3, '0'),
    events.map(({ event, at, by, note }) => [event, at, by ?? null, note ?? null]),
  ])

function mergeEach<Value>(
  ours: Readonly<Record<string, Value>>,
  theirs: Readonly<Record<string, Value>>,
  merge: (one: Value, other: Value) => Value,
): Record<string, Value> {
  const merged = new Map(Object.entries(ours))
  let isSame = true
  for (const [key, value] of Object.entries(theirs)) {
    const known = merged.get(key)
    const next = known === undefined ? value : merge(known, value)
    isSame &&= next === known
    merged.set(key, next)
  }
  return isSame ? ours : Object.fromEntries(merged)
}

function foldName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}
