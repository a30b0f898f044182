import type { Item, Procedure, ProcedureFacts, Ruling, Section } from '../checklists/procedure.ts'
import type { ConflictFacts } from './footprint.ts'
import { type AskedOfSoftware, listConflictItems } from './list-conflict-items.ts'

/** Where the conflicts with other software stand in a procedure; filled once every software is known. */
export const neighboursSection = { id: 'neighbours', alongside: true, items: [] } as const satisfies Section

/** Which software may share the server of another, and what its procedures ask that decides over conflicts. */
export type Neighbours<Id extends string> = {
  others: readonly Id[]
  /** By the id of the procedure. */
  asked: Readonly<Record<string, AskedOfSoftware>>
  /** The one whose section on defaults is cited for those of all. */
  defaultsOf: Id
}

/** A software's procedures with its conflicts with others as items, and the rulings that these rest on. */
export function addNeighbours<Id extends string, Facts extends ProcedureFacts>(
  conflictFacts: ConflictFacts<Id>,
  software: Id,
  neighbours: Neighbours<Id>,
  facts: Facts,
): Facts {
  const { others, asked } = neighbours
  const procedures = facts.procedures.map((procedure): Procedure => {
    const own = asked[procedure.id]
    if (!own) return procedure
    const items = listConflictItems(conflictFacts, software, others, own)
    const fill = (section: Section) => (section.id === neighboursSection.id ? { ...section, items } : section)
    return { ...procedure, sections: procedure.sections.map(fill) }
  })
  const added = procedures.flatMap(({ sections }) =>
    sections.flatMap(({ id, items }) => (id === neighboursSection.id ? items : [])),
  )
  const rulings = { ...facts.rulings, ...rulingsOf(conflictFacts, software, neighbours, added) }
  return { ...facts, procedures, rulings }
}

/** The rulings of items about conflicts, cited where the footprints do. */
function rulingsOf<Id extends string>(
  { footprints }: ConflictFacts<Id>,
  software: Id,
  { others, defaultsOf }: Neighbours<Id>,
  items: readonly Item[],
): Record<string, Ruling> {
  const claims = [software, ...others].flatMap(id => footprints[id].claims)
  const codes = new Set(items.flatMap(({ rulings = [] }) => rulings))
  return Object.fromEntries(
    [...codes].map(code => {
      const claim = claims.find(({ assumption }) => assumption === code)
      return [code, { citation: claim?.citation ?? footprints[defaultsOf].defaultsFrom }]
    }),
  )
}
