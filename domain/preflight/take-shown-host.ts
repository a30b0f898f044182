import { machineNameOf } from '../parameters/checks/account-place.ts'
import type { ParameterValue } from '../parameters/parameter.ts'
import type { PreflightFacts } from './check.ts'
import type { ReadFact } from './read-evidence.ts'

type Given = Readonly<Record<string, ParameterValue | undefined>>

/**
 * The parameters with the name that the machine itself shows, where nobody gave one: accounts on it and commands follow
 * that name, never the example's. Evidence of several machines names none.
 */
export function takeShownHost(
  { machineParameter }: PreflightFacts,
  found: readonly ReadFact[],
  given: Given,
): Given {
  if (given[machineParameter] !== undefined) return given
  const shown = new Map(
    found.flatMap(({ id, value }) =>
      id === 'host.name' ? [[String(value).toLowerCase(), String(value)] as const] : [],
    ),
  )
  const [host, ...others] = shown.values()
  if (host === undefined || others.length > 0 || machineNameOf(host) === null) return given
  return { ...given, [machineParameter]: host }
}
