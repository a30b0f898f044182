import { findPlace, type RoutePlace } from '#domain/checklists/follow-route.ts'
import { limitToRoles } from '#domain/checklists/limit-to-roles.ts'
import type { Procedure, ProcedureFacts, Role } from '#domain/checklists/procedure.ts'
import type { Checklist } from '#domain/checklists/tailor-checklist.ts'
import { tailorOnRoute } from '#domain/checklists/tailor-on-route.ts'
import type { ParameterValue } from '#domain/parameters/parameter.ts'
import type { Ruleset } from '#domain/shared/explanation.ts'
import type { ItemEntry, ItemRemark } from '#domain/site/item-entry.ts'
import type { Translators } from './translators.ts'
import { type WrittenChecklist, writeChecklist } from './write-checklist.ts'
import type { Taken } from './write-taken.ts'

/** What is asked for: a site, where on a route it stands, the roles whose items are wanted, and what was noted on items so far. */
export type SiteChecklistInput = {
  parameters?: Readonly<Record<string, ParameterValue | undefined>> | undefined
  route?: { path: string; step: number } | undefined
  roles?: readonly Role[] | undefined
  /** What other tools of the site know of parameters. */
  taken?: readonly Taken[] | undefined
  progress?: readonly Noted[] | undefined
}

type Noted = ItemEntry & { item: string; remarks?: readonly ItemRemark[] | undefined }

/** What stands of an item: its newest entry, and all that was remarked on it, oldest first. */
export type ItemRecord = Omit<ItemEntry, 'note'> & { remarks: readonly ItemRemark[] }

/** A checklist with its texts, its record and the numbers of its items. */
export type SiteChecklist = {
  checklist: Checklist
  written: WrittenChecklist
  /** Where on a route it stands, if it does. */
  place: RoutePlace | undefined
  /** Numbers by item, those of the whole list even where only some roles' items are shown. */
  numbers: ReadonlyMap<string, string>
  /** The roles that it is limited to; null for the whole. */
  roles: readonly Role[] | null
  /** What was noted on each item that is shown. */
  entries: ReadonlyMap<string, ItemRecord>
  /** Ids with entries that are not shown, because this list does not hold them. */
  elsewhere: readonly string[]
}

/** Makes the checklist of a site and writes it, whole or for some roles, with what was noted on its items. */
export function writeSiteChecklist(
  { facts, ruleset }: { facts: ProcedureFacts; ruleset: Ruleset },
  procedure: Procedure,
  { parameters = {}, route, roles, taken = [], progress = [] }: SiteChecklistInput,
  translate: Translators,
): SiteChecklist {
  const place = route && findPlace(facts, route.path, route.step, procedure.id)
  const whole = tailorOnRoute(facts, ruleset, procedure, parameters, place)
  const chosen = roles && roles.length > 0 ? [...new Set(roles)] : null
  const limited = chosen ? limitToRoles(facts, procedure, whole, chosen) : whole
  const present = new Set(limited.sections.flatMap(({ items }) => items.map(({ id }) => id)))
  const checklist = { ...limited, leftOut: limited.leftOut.filter(({ id }) => !present.has(id)) }
  const records = gatherRecords(progress)
  return {
    checklist,
    written: writeChecklist(facts, checklist, translate, taken),
    place,
    numbers: numberItems(whole),
    roles: chosen,
    entries: new Map([...records].filter(([id]) => present.has(id))),
    elsewhere: [...records.keys()].filter(id => !present.has(id)),
  }
}

/** A letter for the section and a number: spreadsheets would take 3.10 for a date. */
function numberItems({ sections }: Checklist): Map<string, string> {
  return new Map(
    sections.flatMap(({ items }, section) =>
      items.map(({ id }, index) => [id, `${writeLetter(section)}${index + 1}`] as const),
    ),
  )
}

function writeLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : writeLetter(Math.floor(index / 26) - 1) + letter
}

function gatherRecords(progress: readonly Noted[]): Map<string, ItemRecord> {
  const byItem = Map.groupBy(progress, ({ item }) => item)
  return new Map([...byItem].map(([item, noted]) => [item, gatherRecord(noted)]))
}

/** The newest of several entries tells the state; the remarks of all of them stay, each once. */
function gatherRecord(noted: readonly Noted[]): ItemRecord {
  const { state, at, by } = noted.reduce((newest, entry) => (isBefore(entry, newest) ? newest : entry))
  const remarks = noted.flatMap(entry => {
    // The last of the remarks stands in `note` too.
    const isTold = entry.remarks?.some(({ text }) => text === entry.note) ?? false
    const { note, by: who } = entry
    const own = note && !isTold ? [{ text: note, at: entry.at, ...(who && { by: who }) }] : []
    return [...(entry.remarks ?? []), ...own]
  })
  const once = new Map(remarks.map(remark => [JSON.stringify([remark.at, remark.by, remark.text]), remark]))
  const inOrder = [...once.values()].sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0))
  return { state, at, ...(by && { by }), remarks: inOrder }
}

/** Without the Z, a time with fewer decimals of a second stands before one with more. */
function isBefore(a: { at: string }, b: { at: string }): boolean {
  return a.at.slice(0, -1) < b.at.slice(0, -1)
}
