import { findUnnamedMachine } from '../../../parameters/checks/account-place.ts'
import type { Contradiction, ParameterValues } from '../../../parameters/parameter.ts'
import type { Asking } from '../../../parameters/parameter-facts.ts'
import { checkFolderDepth } from '../scan-services/check-folder-depth.ts'
import { checkSeveral, splitWorkGroups } from '../scan-services/check-work-groups.ts'

/**
 * Finds a server without a name that an account needs, one work group alone where several services are installed, and an
 * installation folder too deep for what each work group's service puts below it.
 */
export function checkTogether(values: ParameterValues, { open = [] }: Asking): Contradiction[] {
  const { installFolder, workGroups } = values
  const unnamed = findUnnamedMachine(values, 'serverName', ['windowsAccount'])
  if (workGroups === undefined) return unnamed
  const codes = splitWorkGroups(String(workGroups))
  // A service that was renamed may be the only one on its server.
  const alone = open.includes('workGroups') ? null : checkSeveral(codes)
  const tooDeep = installFolder === undefined ? null : checkFolderDepth(String(installFolder), codes)
  return [
    ...unnamed,
    ...(alone ? [{ parameter: 'workGroups', ...alone }] : []),
    ...(tooDeep ? [{ parameter: 'installFolder', ...tooDeep }] : []),
  ]
}
