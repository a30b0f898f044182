import { allows, type Scope } from '#openapi/scopes.ts'
import { Problem } from '../http/problems.ts'
import type { Caller } from '../store/caller.ts'

/** Refuses to hand on what whoever asks may not do. */
export function refuseMore(caller: Caller, handedOn: readonly Scope[]): void {
  for (const scope of handedOn) demandScope(caller, scope)
}

/** Refuses who may not do what needs a scope: a key has its scopes, a person a role. */
export function demandScope({ scopes, session }: Caller, scope: Scope): void {
  if (!allows(scopes, scope))
    throw new Problem('forbidden', session ? 'detail.forbidden.role' : 'detail.forbidden', { scope })
}
