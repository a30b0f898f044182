import type { ParameterValue } from '../parameters/parameter.ts'
import { type ItemEntry, recordLimits, type SiteRecord, type WorkflowEntry } from './site-record.ts'

/** The record with another name, given at that time. */
export function renameSite(record: SiteRecord, name: string, at: string): SiteRecord {
  return { ...record, name: { value: name.slice(0, recordLimits.nameLength), at } }
}

/** The record with a parameter entered, or emptied where there is no value, at that time. */
export function enterParameter(
  record: SiteRecord,
  name: string,
  value: ParameterValue | undefined,
  at: string,
): SiteRecord {
  const kept = typeof value === 'string' ? value.slice(0, recordLimits.valueLength) : value
  return { ...record, parameters: { ...record.parameters, [name]: { value: kept ?? null, at } } }
}

/** The record with what was noted on an item; a tick that is taken away is an entry `open`, not a missing one. */
export function noteItem(
  record: SiteRecord,
  procedure: string,
  item: string,
  { state, by, at, note }: ItemEntry,
): SiteRecord {
  const entry: ItemEntry = {
    state,
    ...(by && { by: by.slice(0, recordLimits.nameLength) }),
    at,
    ...(note && { note: note.slice(0, recordLimits.noteLength) }),
  }
  const entries = { ...record.procedures[procedure], [item]: entry }
  return { ...record, procedures: { ...record.procedures, [procedure]: entries } }
}

/** The record with the events of a licence workflow as they are after that time. */
export function noteWorkflow(
  record: SiteRecord,
  workflow: string,
  events: WorkflowEntry['events'],
  at: string,
): SiteRecord {
  const kept = events.slice(0, recordLimits.eventsPerWorkflow).map(({ event, at: when, by, note }) => ({
    event,
    at: when,
    ...(by && { by: by.slice(0, recordLimits.nameLength) }),
    ...(note && { note: note.slice(0, recordLimits.noteLength) }),
  }))
  return { ...record, workflows: { ...record.workflows, [workflow]: { at, events: kept } } }
}
