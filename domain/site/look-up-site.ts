import type { ParameterValue } from '../parameters/parameter.ts'
import type { ItemEntry } from './item-entry.ts'
import type { Note, Site } from './site.ts'
import { olderWaiverPath, splitPath, waiverPath, workflowPath } from './site-path.ts'
import type { AcceptedFinding, FieldPath, ValueAt } from './site-values.ts'

/** What stands at a path; undefined where nothing was written or it was emptied. */
export function valueAt<Path extends FieldPath>(site: Site, path: Path): ValueAt<Path> | undefined {
  const value = Object.hasOwn(site.fields, path) ? site.fields[path]?.value : undefined
  return (value ?? undefined) as ValueAt<Path> | undefined
}

/** The parameters of a software that were typed, by their names. */
export function typedParametersOf(site: Site, software: string): Record<string, ParameterValue> {
  return Object.fromEntries(
    fieldsBelow(site, `parameters/${software}/`).flatMap(([name, { value }]) =>
      value === null ? [] : [[name, value as ParameterValue]],
    ),
  )
}

/** What was noted on the items of a procedure, by their ids: state, person, time and the last remark that stands. */
export function itemEntriesOf(site: Site, software: string, procedure: string): Record<string, ItemEntry> {
  const below = `items/${software}/${procedure}/`
  const remarks = new Map(site.notes.filter(isStanding).map(({ about, text }) => [about, text]))
  return Object.fromEntries(
    fieldsBelow(site, below).map(([item, { value, at, by }]) => {
      const note = remarks.get(`${below}${item}`)
      const state = (value ?? 'open') as ItemEntry['state']
      return [item, { state, at, ...(by && { by }), ...(note && { note }) }]
    }),
  )
}

/** The remarks on the items of a procedure that stand, oldest first, by the ids of the items. */
export function remarksOf(site: Site, software: string, procedure: string): Record<string, Note[]> {
  const below = `items/${software}/${procedure}/`
  const remarks = site.notes.filter(note => isStanding(note) && note.about.startsWith(below))
  return Object.fromEntries(Map.groupBy(remarks, ({ about }) => about.slice(below.length)))
}

/** The events of a licence workflow, oldest first, each with the remarks of its moment. */
export function workflowEventsOf(
  site: Site,
  software: string,
  workflow: string,
): { event: string; at: string; by?: string | undefined; note?: string | undefined }[] {
  const path = workflowPath(software, workflow)
  const remarks = notesAbout(site, path)
  return (valueAt(site, path) ?? []).map(event => {
    const note = remarks.find(({ at }) => at === event.at)?.text
    return { ...event, ...(note && { note }) }
  })
}

/** The findings of the preflight that somebody accepted, by their checks: on the machine of the site, or on one of several. */
export function waiversOf(
  site: Site,
  software: string,
  machine?: string | undefined,
): ({ check: string } & AcceptedFinding)[] {
  const older = olderWaiverPath(software, '', machine)
  // What is written now stands for what was, also where it takes it back.
  const kept = new Map([
    ...(older === null ? [] : fieldsBelow(site, older)),
    ...fieldsBelow(site, waiverPath(software, '', machine)),
  ])
  return [...kept].flatMap(([check, { value }]) =>
    value === null ? [] : [{ check, ...(value as AcceptedFinding) }],
  )
}

/** The notes about a path that stand, oldest first; those about the whole site for an empty one. */
export function notesAbout(site: Site, about: FieldPath | ''): Note[] {
  return site.notes.filter(note => note.about === about && isStanding(note))
}

/** The software that is on the site: named so, or with something known of it, unless it was taken off. */
export function softwareOf(site: Site): string[] {
  const named = new Map<string, boolean>()
  for (const [path, { value }] of Object.entries(site.fields)) {
    const [family = '', software = ''] = splitPath(path)
    if (family === 'software') named.set(software, value === true)
    else if (softwareFamilies.has(family) && value !== null && !named.has(software)) named.set(software, true)
  }
  return [...named].flatMap(([software, isThere]) => (isThere ? [software] : []))
}

const softwareFamilies = new Set(['parameters', 'items', 'workflows', 'waivers'])

/** Whether a note was not struck out. */
export const isStanding = ({ struck }: Note) => !struck?.value

function fieldsBelow(site: Site, prefix: string) {
  return Object.entries(site.fields).flatMap(([path, field]) =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), field] as const] : [],
  )
}
