import { machineNameOf } from '../parameters/checks/account-place.ts'
import type { GivenParameters, PreflightFacts } from './check.ts'
import type { ReadFact } from './read-evidence.ts'

/**
 * The parameters with the name that the machine itself shows, where nobody gave one: accounts on it and commands follow
 * that name, never the example's. Evidence of several machines names none.
 */
export function takeShownHost(
  { machineParameter, mayShowAnother }: PreflightFacts,
  found: readonly ReadFact[],
  given: GivenParameters,
): GivenParameters {
  if (given[machineParameter] !== undefined || mayShowAnother?.(given, found)) return given
  const shown = new Map(
    found.flatMap(({ id, value }) =>
      id === 'host.name' ? [[String(value).toLowerCase(), String(value)] as const] : [],
    ),
  )
  const [host, ...others] = shown.values()
  if (host === undefined || others.length > 0 || machineNameOf(host) === null) return given
  return { ...given, [machineParameter]: host }
}
