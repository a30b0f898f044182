import { findUnnamedMachine } from '../../../parameters/checks/account-place.ts'
import type { Contradiction, ParameterValues } from '../../../parameters/parameter.ts'
import { checkFolderDepth } from '../scan-services/check-folder-depth.ts'
import { splitWorkGroups } from '../scan-services/check-work-groups.ts'

/** Finds a server without a name that an account needs, and an installation folder too deep for what each work group's service puts below it. */
export function checkTogether(values: ParameterValues): Contradiction[] {
  const { installFolder, workGroups } = values
  const unnamed = findUnnamedMachine(values, 'serverName', ['windowsAccount'])
  if (installFolder === undefined || workGroups === undefined) return unnamed
  const fault = checkFolderDepth(String(installFolder), splitWorkGroups(String(workGroups)))
  return fault ? [...unnamed, { parameter: 'installFolder', ...fault }] : unnamed
}
