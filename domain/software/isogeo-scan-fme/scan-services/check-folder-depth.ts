import { joinPath } from '../../../parameters/checks/check-windows-path.ts'
import type { ParameterFault } from '../../../parameters/parameter.ts'

// What lies deepest below a work group's folder.
const deepest = 'daemon\\uninstall.bat'
const LONGEST = 259

/** Refuses an installation folder so deep that a file of some work group's service would have too long a path. */
export function checkFolderDepth(installFolder: string, codes: readonly string[]): ParameterFault | null {
  const isTooLong = codes.some(code => joinPath(joinPath(installFolder, code), deepest).length > LONGEST)
  return isTooLong ? { code: 'not_a_windows_path', values: { part: 'length' } } : null
}
