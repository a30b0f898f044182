import { valueAt } from './look-up-site.ts'
import { nextMoment } from './next-moment.ts'
import { personOf, type Site, type Stamp } from './site.ts'
import { workflowPath } from './site-path.ts'
import { writeField } from './write-field.ts'
import { addNote } from './write-note.ts'

/** The site with an event added to a licence workflow; a remark on it becomes a note of the same moment. */
export function addEvent(
  site: Site,
  { software, workflow, event, note }: { software: string; workflow: string; event: string; note?: Remark },
  stamp: Stamp,
): Site {
  const path = workflowPath(software, workflow)
  const at = nextMoment(stamp.at, site.fields[path])
  const events = [...(valueAt(site, path) ?? []), { event, at, ...personOf(stamp.by) }]
  const written = writeField(site, path, events, { ...stamp, at })
  return note?.text.trim() ? addNote(written, { ...note, about: path }, { ...stamp, at }) : written
}

type Remark = { id: string; text: string }

/** The site with the last event of a licence workflow taken back; the same site where there is none. */
export function undoEvent(
  site: Site,
  { software, workflow }: { software: string; workflow: string },
  stamp: Stamp,
): Site {
  const path = workflowPath(software, workflow)
  const events = valueAt(site, path) ?? []
  return events.length === 0 ? site : writeField(site, path, events.slice(0, -1), stamp)
}
