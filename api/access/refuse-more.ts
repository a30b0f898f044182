import { allows, type Scope } from '#openapi/scopes.ts'
import { Problem } from '../http/problems.ts'
import type { Caller } from '../store/caller.ts'

/** Refuses to hand on what whoever asks may not do. */
export function refuseMore({ scopes }: Caller, handedOn: readonly Scope[]): void {
  const scope = handedOn.find(each => !allows(scopes, each))
  if (scope !== undefined) throw new Problem('forbidden', 'detail.forbidden', { scope })
}
