import { findUnnamedMachine } from '../../../parameters/checks/account-place.ts'
import type { Contradiction, ParameterValues } from '../../../parameters/parameter.ts'

/** Finds a server that is given by its address while an account on it needs its name. */
export function checkTogether(values: ParameterValues): Contradiction[] {
  return findUnnamedMachine(values, 'serverName', ['serviceAccount'])
}
