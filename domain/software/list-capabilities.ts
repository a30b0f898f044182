import type { Capability, Pack } from './pack.ts'
import { preflightFacts } from './preflight-facts.ts'
import { hasProcedures } from './procedure-facts.ts'

/**
 * What can be asked about a software: the kinds of rules that are encoded for it. Kept apart from the packs, so that a
 * page that needs one of them does not load every procedure.
 */
export function listCapabilities(pack: Pack): Capability[] {
  return [
    ...(pack.sizing ? (['sizing'] as const) : []),
    ...(pack.licences ? (['licensing'] as const) : []),
    ...(hasProcedures(pack.id) ? (['checklists'] as const) : []),
    ...(pack.id in preflightFacts ? (['preflight'] as const) : []),
  ]
}
