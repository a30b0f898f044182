import { tailorOnRoute } from '#domain/checklists/tailor-on-route.ts'
import { readParameters } from '#domain/parameters/read-parameters.ts'
import type { DerivedSite } from '#domain/site/derive-site.ts'
import { itemEntriesOf } from '#domain/site/look-up-site.ts'
import { settleSoftware } from '#domain/site/settle-site.ts'
import { roleOf } from '#domain/site/share-site.ts'
import type { Site } from '#domain/site/site.ts'
import { findProcedure, hasProcedures, procedureFacts } from '#domain/software/procedure-facts.ts'

/** A checklist that was begun on a site, with what is still open of it. */
export type BegunChecklist = { software: string; procedure: string; open: number; total: number }

/** Where everybody begins. */
const FIRST = 'pre-install'

/** The checklists that were begun on a site; of a copy for a role its items, with the first list in any case. */
export function listBegun(site: Site, derived: DerivedSite): BegunChecklist[] {
  const begun = new Set<string>()
  for (const [path, { value }] of Object.entries(site.fields)) {
    const [family, software, procedure] = path.split('/')
    if (family === 'items' && value !== null) begun.add(`${software}/${procedure}`)
  }
  const role = roleOf(site)
  const software = new Set([...derived.software, ...derived.taken.map(taken => taken.software)])
  if (role) for (const id of software) begun.add(`${id}/${FIRST}`)
  return [...begun].flatMap(key => {
    const [id = '', procedure = ''] = key.split('/')
    if (!hasProcedures(id)) return []
    const { facts, ruleset } = procedureFacts[id]
    const found = findProcedure(facts, procedure)
    if (!found) return []
    const { parameters } = settleSoftware(site, derived, id)
    const { values } = readParameters(facts, found, parameters)
    const entries = itemEntriesOf(site, id, procedure)
    const items = tailorOnRoute(facts, ruleset, found, values, undefined)
      .sections.flatMap(section => section.items)
      .filter(item => !role || item.role === role)
    const open = items.filter(item => isOpen(entries[item.id]?.state)).length
    return items.length === 0 ? [] : [{ software: id, procedure, open, total: items.length }]
  })
}

const isOpen = (state = 'open') => state === 'open' || state === 'problem'
