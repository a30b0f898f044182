import { listLongNames, nameMachine } from '../../../parameters/checks/account-place.ts'
import { joinPath } from '../../../parameters/checks/check-windows-path.ts'
import type { ParameterValues } from '../../../parameters/parameter.ts'
import { splitWorkGroups } from '../scan-services/check-work-groups.ts'
import { downloadedName, nameService } from '../scan-services/name-service.ts'
import { instancesPerLicence } from './parameters.ts'

/** What the texts and commands of Isogeo Scan FME use beside the parameters: files, service names, the main group. */
export function deriveValues(values: ParameterValues): Record<string, string | number> {
  const { installFolder, workGroups, fmeInstances } = values
  const codes = workGroups === undefined ? [] : splitWorkGroups(String(workGroups))
  return {
    ...deriveNames(values),
    ...(installFolder !== undefined && deriveFiles(String(installFolder), codes)),
    workGroups: String(workGroups ?? ''),
    ...deriveServices(codes),
    ...(fmeInstances !== undefined && deriveInstances(Number(fmeInstances) * Math.max(codes.length, 1))),
  }
}

function deriveNames({ serverName, windowsAccount }: ParameterValues): Record<string, string> {
  const host = String(serverName ?? '')
  const account = windowsAccount === undefined ? undefined : nameMachine(String(windowsAccount), host)
  return {
    longNames: listLongNames([host, ...(account === undefined ? [] : [account])]).join(', '),
    ...(account !== undefined && { windowsAccount: account }),
  }
}

function deriveFiles(folder: string, codes: readonly string[]): Record<string, string> {
  const workerFile = workerFileOf(folder)
  return {
    installFile: joinPath(folder, 'daemon\\install.bat'),
    workerFile,
    workerFiles: (codes.length === 0
      ? [workerFile]
      : codes.map(code => workerFileOf(joinPath(folder, code)))
    ).join(', '),
    workerCopy: `${workerFile}.copy`,
    // Notepad gets its file as one argument of a command line.
    workerArgument: `"${workerFile}"`,
  }
}

function workerFileOf(folder: string): string {
  return joinPath(folder, 'daemon\\worker.bat')
}

/** Without codes there is one service, named as it was downloaded. */
function deriveServices(codes: readonly string[]): Record<string, string | number> {
  const names = codes.length === 0 ? [downloadedName] : codes.map(nameService)
  return {
    mainGroup: codes[0] ?? '',
    serviceNames: names.join(', '),
    serviceCount: names.length,
  }
}

/** The instances of all services together, held against what one licence allows. */
function deriveInstances(instances: number): Record<string, string | number> {
  return { allInstances: instances, licenceLimit: instances > instancesPerLicence ? 'exceeded' : 'kept' }
}
