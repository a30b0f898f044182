import { joinPath } from '../../../checklists/checks/check-windows-path.ts'
import type { ParameterFault, ParameterValues } from '../../../checklists/parameter.ts'
import { splitWorkGroups } from '../../../scan-services/check-work-groups.ts'

// What lies below a work group's folder: \daemon\uninstall.bat.
const DEEPEST = 22
const LONGEST = 259

/** Finds an installation folder too deep for what each work group's service puts below it. */
export function checkTogether({
  installFolder,
  workGroups,
}: ParameterValues): (ParameterFault & { parameter: string })[] {
  if (installFolder === undefined || workGroups === undefined) return []
  const longest = Math.max(
    ...splitWorkGroups(String(workGroups)).map(code => joinPath(String(installFolder), code).length),
  )
  if (longest + DEEPEST <= LONGEST) return []
  return [{ parameter: 'installFolder', code: 'not_a_windows_path', values: { part: 'length' } }]
}
