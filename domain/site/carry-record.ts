import { type Entry, LATEST, type Note, personOf, type Site } from './site.ts'
import { itemPath, parameterPath, softwarePath, workflowPath } from './site-path.ts'
import type { SiteRecord } from './site-record.ts'

/**
 * The site that a record of version 1 holds, under its id: states and values with their times, remarks as notes. The
 * same record gives the same site on whatever device.
 */
export function carryRecord(record: SiteRecord): Site {
  const { software } = record
  const fields: [string, Entry][] = []
  const notes: Note[] = []
  const put = (path: string, value: unknown, at: string, by?: string) =>
    fields.push([path, { value, at: carryTime(at), ...personOf(by) }])
  const remark = (about: string, text: string | undefined, at: string, by?: string) => {
    const trimmed = text?.trim()
    const moment = carryTime(at)
    if (trimmed) notes.push({ id: `${about} ${moment}`, about, text: trimmed, at: moment, ...personOf(by) })
  }
  if (record.name.value !== '') put('name', record.name.value, record.name.at)
  for (const [name, { value, at }] of Object.entries(record.parameters))
    put(parameterPath(software, name), value, at)
  for (const [procedure, entries] of Object.entries(record.procedures))
    for (const [item, { state, at, by, note }] of Object.entries(entries)) {
      const path = itemPath(software, procedure, item)
      put(path, state, at, by)
      remark(path, note, at, by)
    }
  for (const [workflow, { at, events }] of Object.entries(record.workflows ?? {})) {
    const path = workflowPath(software, workflow)
    const carried = events.map(({ event, at: when, by }) => ({ event, at: carryTime(when), ...personOf(by) }))
    put(path, carried, at)
    for (const { note, at: when, by } of events) remark(path, note, when, by)
  }
  if (fields.length > 0) put(softwarePath(software), true, NEVER)
  return {
    format: 'groundwork-site',
    version: 2,
    id: record.id,
    fields: Object.fromEntries(fields),
    notes: notes.sort((one, other) => (one.at < other.at ? -1 : 1)),
  }
}

/** Whatever somebody says of the software is newer than what follows from an old record. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** A time with exactly the milliseconds, of which version 1 left the number open. */
function carryTime(at: string): string {
  const [seconds = '', fraction = ''] = at.slice(0, -1).split('.')
  // A time without seconds was as good.
  const whole = seconds.length < 'YYYY-MM-DDThh:mm:ss'.length ? `${seconds}:00` : seconds
  const carried = `${whole}.${fraction.padEnd(3, '0').slice(0, 3)}Z`
  return carried > LATEST ? LATEST : carried
}
