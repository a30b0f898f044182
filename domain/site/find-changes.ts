import { findNewNotes, mergeField } from './merge-sites.ts'
import type { Field, Note, Site } from './site.ts'

/** What of a site another copy lacks: merged into that one, the two are the same. Null where it lacks nothing. */
export function findChanges(site: Site, known: Site): Site | null {
  const fields = Object.entries(site.fields).filter(([path, field]) => {
    const there = Object.hasOwn(known.fields, path) ? known.fields[path] : undefined
    return !there || mergeField(path, there, field) !== there
  })
  const notes = findNewNotes(known.notes, site.notes)
  return fields.length + notes.length === 0 ? null : { ...site, fields: Object.fromEntries(fields), notes }
}

/** Changes in pieces of bounded length, each a site of its own; what is longer alone stands alone. */
export function splitChanges(changes: Site, mostCharacters: number): [Site, ...Site[]] {
  const pieces: [
    { fields: [string, Field][]; notes: Note[] },
    ...{ fields: [string, Field][]; notes: Note[] }[],
  ] = [{ fields: [], notes: [] }]
  let last = pieces[0]
  let length = 0
  const place = (part: unknown) => {
    const own = JSON.stringify(part).length
    if (length > 0 && length + own > mostCharacters) {
      last = { fields: [], notes: [] }
      pieces.push(last)
      length = 0
    }
    length += own
    return last
  }
  for (const part of Object.entries(changes.fields)) place(part).fields.push(part)
  for (const note of changes.notes) place(note).notes.push(note)
  const [first, ...others] = pieces.map(({ fields, notes }) => ({
    ...changes,
    fields: Object.fromEntries(fields),
    notes,
  }))
  return [first ?? changes, ...others]
}
