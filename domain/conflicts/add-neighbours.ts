import type { Item, Procedure, ProcedureFacts, Ruling, Section } from '../checklists/procedure.ts'
import { onceAsked } from '../shared/once-asked.ts'
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

/**
 * A software's procedures with its conflicts with others as items, and the rulings that these rest on. They are looked
 * for when they are first read: few requests and pages read those of every software.
 */
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
    const sections = onceAsked(() => {
      const items = listConflictItems(conflictFacts, software, others, own)
      return procedure.sections.map(section =>
        section.id === neighboursSection.id ? { ...section, items } : section,
      )
    })
    return {
      ...procedure,
      get sections() {
        return sections()
      },
    }
  })
  const rulings = onceAsked(() => {
    const added = procedures.flatMap(({ sections }) =>
      sections.flatMap(({ id, items }) => (id === neighboursSection.id ? items : [])),
    )
    return { ...facts.rulings, ...rulingsOf(conflictFacts, software, neighbours, added) }
  })
  return {
    ...facts,
    procedures,
    get rulings() {
      return rulings()
    },
  }
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
