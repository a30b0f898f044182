import { listLongNames, nameMachine } from '../../../parameters/checks/account-place.ts'
import { joinPath } from '../../../parameters/checks/check-windows-path.ts'
import type { ParameterValues } from '../../../parameters/parameter.ts'
import { splitWorkGroups } from '../scan-services/check-work-groups.ts'
import { nameService } from '../scan-services/name-service.ts'

/** What the texts and commands of Isogeo Scan FME use beside the parameters: files, service names, the main group. */
export function deriveValues(values: ParameterValues): Record<string, string> {
  const { installFolder, workGroups } = values
  return {
    ...deriveNames(values),
    ...(installFolder !== undefined && deriveFiles(String(installFolder))),
    ...(workGroups !== undefined && deriveServices(splitWorkGroups(String(workGroups)))),
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

function deriveFiles(folder: string): Record<string, string> {
  const daemon = joinPath(folder, 'daemon')
  const workerFile = joinPath(daemon, 'worker.bat')
  return {
    installFile: joinPath(daemon, 'install.bat'),
    workerFile,
    workerCopy: `${workerFile}.copy`,
    // Notepad gets its file as one argument of a command line.
    workerArgument: `"${workerFile}"`,
  }
}

function deriveServices(codes: readonly string[]): Record<string, string> {
  return { mainGroup: codes[0] ?? '', serviceNames: codes.map(nameService).join(', ') }
}
