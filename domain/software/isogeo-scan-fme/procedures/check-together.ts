import type { Contradiction, ParameterValues } from '../../../parameters/parameter.ts'
import { checkFolderDepth } from '../scan-services/check-folder-depth.ts'
import { splitWorkGroups } from '../scan-services/check-work-groups.ts'

/** Finds an installation folder too deep for what each work group's service puts below it. */
export function checkTogether({ installFolder, workGroups }: ParameterValues): Contradiction[] {
  if (installFolder === undefined || workGroups === undefined) return []
  const fault = checkFolderDepth(String(installFolder), splitWorkGroups(String(workGroups)))
  return fault ? [{ parameter: 'installFolder', ...fault }] : []
}
