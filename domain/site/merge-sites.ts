import { compareEntries, entriesOf, isSameField, keepEntries } from './keep-entries.ts'
import type { Entry, Field, Note, Site } from './site.ts'

/**
 * Two copies of one site as one: field by field the later entry stands and the other becomes its past, and every note
 * of both is there. It does not matter which copy comes first, in which order several are merged, or how often; where
 * the second adds nothing, the first itself is returned.
 */
export function mergeSites(kept: Site, other: Site): Site {
  if (kept.id !== other.id) throw new RangeError(`Site ${other.id} can not be merged into ${kept.id}`)
  if (kept.audience?.role !== other.audience?.role)
    throw new RangeError('A copy made for a role is taken back by its answer')
  const fields = mergeFields(kept.fields, other.fields)
  const notes = mergeNotes(kept.notes, other.notes)
  return fields === kept.fields && notes === kept.notes ? kept : { ...kept, fields, notes }
}

function mergeFields(ours: Site['fields'], theirs: Site['fields']): Site['fields'] {
  const added = Object.entries(theirs).flatMap(([path, field]) => {
    const known = Object.hasOwn(ours, path) ? ours[path] : undefined
    const merged = known ? mergeField(path, known, field) : field
    return merged === known ? [] : [[path, merged] as const]
  })
  return added.length === 0 ? ours : { ...ours, ...Object.fromEntries(added) }
}

/** A field with the entries of another copy; the field itself where these add nothing. */
export function mergeField(path: string, ours: Field, theirs: Field): Field {
  if (isSameField(ours, theirs)) return ours
  const merged = keepEntries(path, [...entriesOf(ours), ...entriesOf(theirs)])
  return isSameField(merged, ours) ? ours : merged
}

/** Notes are the same only as a whole, so that nobody's can be written over by another of its id. */
const identify = ({ id, about, text, at, by }: Note) => JSON.stringify([at, id, about, text, by ?? null])

/** The notes of both, oldest first; whether one is struck out is what was decided last. */
export function mergeNotes(ours: readonly Note[], theirs: readonly Note[]): readonly Note[] {
  const merged = new Map(ours.map(note => [identify(note), note]))
  let isSame = true
  for (const note of theirs) {
    const key = identify(note)
    const known = merged.get(key)
    const next = known ? strikeBoth(known, note) : note
    isSame &&= next === known
    merged.set(key, next)
  }
  if (isSame) return ours
  return [...merged].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, note]) => note)
}

/** Those of the second notes that would bring something to the first. */
export function findNewNotes(ours: readonly Note[], theirs: readonly Note[]): Note[] {
  const known = new Map(ours.map(note => [identify(note), note]))
  return theirs.filter(note => {
    const same = known.get(identify(note))
    return !same || strikeBoth(same, note) !== same
  })
}

function strikeBoth(ours: Note, theirs: Note): Note {
  if (!theirs.struck || (ours.struck && compareEntries(ours.struck as Entry, theirs.struck as Entry) <= 0))
    return ours
  return theirs
}
