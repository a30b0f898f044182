import type { Procedure, ProcedureFacts } from '../checklists/procedure.ts'
import type { Ruleset } from '../shared/explanation.ts'
import { isogeoProcedures } from './isogeo-scan-fme/procedures/procedures.ts'
import { ruleset as isogeoRuleset } from './isogeo-scan-fme/ruleset.ts'
import { izytroniqProcedures } from './izytroniq-enterprise/procedures/procedures.ts'
import { ruleset as izytroniqRuleset } from './izytroniq-enterprise/ruleset.ts'
import type { SoftwareId } from './pack.ts'
import { sageProcedures } from './sage-100c-crm/procedures/procedures.ts'
import { ruleset as sageRuleset } from './sage-100c-crm/ruleset.ts'
import { streamProcedures } from './stream/procedures/procedures.ts'
import { ruleset } from './stream/ruleset.ts'

/** What a software's checklists are made from. Kept apart from the pack, which pages without checklists load too. */
export const procedureFacts = {
  stream: { facts: streamProcedures, ruleset },
  'izytroniq-enterprise': { facts: izytroniqProcedures, ruleset: izytroniqRuleset },
  'sage-100c-crm': { facts: sageProcedures, ruleset: sageRuleset },
  'isogeo-scan-fme': { facts: isogeoProcedures, ruleset: isogeoRuleset },
} as const satisfies Partial<Record<SoftwareId, { facts: ProcedureFacts; ruleset: Ruleset }>>

export type SoftwareWithProcedures = keyof typeof procedureFacts

export function hasProcedures(id: string): id is SoftwareWithProcedures {
  return Object.hasOwn(procedureFacts, id)
}

/** A procedure by its id; undefined when the software has none of that id. */
export function findProcedure(facts: ProcedureFacts, id: string): Procedure | undefined {
  return facts.procedures.find(procedure => procedure.id === id)
}
