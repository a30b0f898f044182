import { findPlace, type RoutePlace } from '#domain/checklists/follow-route.ts'
import { limitToRoles } from '#domain/checklists/limit-to-roles.ts'
import type { Procedure, ProcedureFacts, Role } from '#domain/checklists/procedure.ts'
import type { Checklist } from '#domain/checklists/tailor-checklist.ts'
import { tailorOnRoute } from '#domain/checklists/tailor-on-route.ts'
import type { ParameterValue } from '#domain/parameters/parameter.ts'
import type { Ruleset } from '#domain/shared/explanation.ts'
import type { ItemEntry } from '#domain/site/item-entry.ts'
import { type Translators, type WrittenChecklist, writeChecklist } from './write-checklist.ts'

/** What is asked for: a site, where on a route it stands, the roles whose items are wanted, and what was noted on items so far. */
export type SiteChecklistInput = {
  parameters?: Readonly<Record<string, ParameterValue | undefined>> | undefined
  route?: { path: string; step: number } | undefined
  roles?: readonly Role[] | undefined
  progress?: readonly (ItemEntry & { item: string })[] | undefined
}

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
  /** The newest entry of each item that is shown. */
  entries: ReadonlyMap<string, ItemEntry>
  /** Ids with entries that are not shown, because this list does not hold them. */
  elsewhere: readonly string[]
}

/** Makes the checklist of a site and writes it, whole or for some roles, with what was noted on its items. */
export function writeSiteChecklist(
  { facts, ruleset }: { facts: ProcedureFacts; ruleset: Ruleset },
  procedure: Procedure,
  { parameters = {}, route, roles, progress = [] }: SiteChecklistInput,
  translate: Translators,
): SiteChecklist {
  const place = route && findPlace(facts, route.path, route.step, procedure.id)
  const whole = tailorOnRoute(facts, ruleset, procedure, parameters, place)
  const chosen = roles && roles.length > 0 ? [...new Set(roles)] : null
  const limited = chosen ? limitToRoles(facts, procedure, whole, chosen) : whole
  const present = new Set(limited.sections.flatMap(({ items }) => items.map(({ id }) => id)))
  const checklist = { ...limited, leftOut: limited.leftOut.filter(({ id }) => !present.has(id)) }
  const newest = findNewest(progress)
  return {
    checklist,
    written: writeChecklist(facts, checklist, translate),
    place,
    numbers: numberItems(whole),
    roles: chosen,
    entries: new Map([...newest].filter(([id]) => present.has(id))),
    elsewhere: [...newest.keys()].filter(id => !present.has(id)),
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

function findNewest(progress: NonNullable<SiteChecklistInput['progress']>): Map<string, ItemEntry> {
  const newest = new Map<string, ItemEntry>()
  for (const { item, ...entry } of progress) {
    const known = newest.get(item)
    // Without the Z, a time with fewer decimals of a second stands before one with more.
    if (!known || known.at.slice(0, -1) <= entry.at.slice(0, -1)) newest.set(item, entry)
  }
  return newest
}
