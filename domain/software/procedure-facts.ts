import type { Procedure, ProcedureFacts } from '../checklists/procedure.ts'
import { addNeighbours } from '../conflicts/add-neighbours.ts'
import type { Ruleset } from '../shared/explanation.ts'
import { conflictFacts } from './conflict-facts.ts'
import { neighbours as isogeoNeighbours } from './isogeo-scan-fme/procedures/neighbours.data.ts'
import { isogeoProcedures } from './isogeo-scan-fme/procedures/procedures.ts'
import { ruleset as isogeoRuleset } from './isogeo-scan-fme/ruleset.ts'
import { neighbours as izytroniqNeighbours } from './izytroniq-enterprise/procedures/neighbours.data.ts'
import { izytroniqProcedures } from './izytroniq-enterprise/procedures/procedures.ts'
import { ruleset as izytroniqRuleset } from './izytroniq-enterprise/ruleset.ts'
import type { SoftwareId } from './pack.ts'
import { neighbours as sageNeighbours } from './sage-100c-crm/procedures/neighbours.data.ts'
import { sageProcedures } from './sage-100c-crm/procedures/procedures.ts'
import { ruleset as sageRuleset } from './sage-100c-crm/ruleset.ts'
import { neighbours as streamNeighbours } from './stream/procedures/neighbours.data.ts'
import { streamProcedures } from './stream/procedures/procedures.ts'
import { ruleset } from './stream/ruleset.ts'

/** What a software's checklists are made from. Kept apart from the pack, which pages without checklists load too. */
export const procedureFacts = {
  stream: { facts: addNeighbours(conflictFacts, 'stream', streamNeighbours, streamProcedures), ruleset },
  'izytroniq-enterprise': {
    facts: addNeighbours(conflictFacts, 'izytroniq-enterprise', izytroniqNeighbours, izytroniqProcedures),
    ruleset: izytroniqRuleset,
  },
  'sage-100c-crm': {
    facts: addNeighbours(conflictFacts, 'sage-100c-crm', sageNeighbours, sageProcedures),
    ruleset: sageRuleset,
  },
  'isogeo-scan-fme': {
    facts: addNeighbours(conflictFacts, 'isogeo-scan-fme', isogeoNeighbours, isogeoProcedures),
    ruleset: isogeoRuleset,
  },
} as const satisfies Partial<Record<SoftwareId, { facts: ProcedureFacts; ruleset: Ruleset }>>

export type SoftwareWithProcedures = keyof typeof procedureFacts

export function hasProcedures(id: string): id is SoftwareWithProcedures {
  return Object.hasOwn(procedureFacts, id)
}

/** A procedure by its id; undefined when the software has none of that id. */
export function findProcedure(facts: ProcedureFacts, id: string): Procedure | undefined {
  return facts.procedures.find(procedure => procedure.id === id)
}
