import * as z from 'zod/mini'
import { mergeNotes } from './merge-sites.ts'
import { nextMoment } from './next-moment.ts'
import { type Note, personOf, type Site, type Stamp, siteNote } from './site.ts'

/** The site with a note added about a path, or about the whole where that is empty; the id is a new one. */
export function addNote(
  site: Site,
  { id, about, text }: Pick<Note, 'id' | 'about' | 'text'>,
  { at, by }: Stamp,
): Site {
  const signed = { at: nextMoment(at, undefined), ...personOf(by) }
  const read = z.safeParse(siteNote, { id, about, text: text.trim(), ...signed })
  if (!read.success) throw new RangeError('No note without an id, a time and a text of bounded length')
  return { ...site, notes: mergeNotes(site.notes, [read.data]) }
}

/** The site with a note struck out; its text stays, and it can be restored. */
export function strikeNote(site: Site, id: string, stamp: Stamp): Site {
  return decideNotes(site, new Map([[id, true]]), stamp)
}

/** The site with a note that was struck out standing again. */
export function restoreNote(site: Site, id: string, stamp: Stamp): Site {
  return decideNotes(site, new Map([[id, false]]), stamp)
}

/** The site with notes struck out or standing again, by their ids. */
export function decideNotes(site: Site, isStruck: ReadonlyMap<string, boolean>, { at, by }: Stamp): Site {
  let isSame = true
  const notes = site.notes.map(note => {
    const value = isStruck.get(note.id)
    if (value === undefined || (note.struck?.value ?? false) === value) return note
    isSame = false
    return { ...note, struck: { value, at: nextMoment(at, note.struck), ...personOf(by) } }
  })
  return isSame ? site : { ...site, notes }
}
