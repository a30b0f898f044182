import type { Role } from '../checklists/procedure.ts'
import type { SoftwareId } from './pack.ts'
import { preflightFacts } from './preflight-facts.ts'
import { procedureFacts } from './procedure-facts.ts'

/** Whose each check is: the roles of the items that ask the same, by the ids of the checks. */
export type CheckOwners = Readonly<Record<string, readonly Role[]>>

/** The owners of every check of a software; none where no item asks the same. */
export function listCheckOwners(software: SoftwareId): CheckOwners {
  const items = procedureFacts[software].facts.procedures.flatMap(({ sections }) =>
    sections.flatMap(section => section.items),
  )
  return Object.fromEntries(
    preflightFacts[software].checks.map(check => [
      check.id,
      [...new Set(items.flatMap(({ id, role }) => (id === check.item ? [role] : [])))],
    ]),
  )
}
