import { listLongNames } from '../../../parameters/checks/account-place.ts'
import { joinPath } from '../../../parameters/checks/check-windows-path.ts'
import type { ParameterValues } from '../../../parameters/parameter.ts'

type Derived = Record<string, string | number>

const programs = 'C:\\Program Files (x86)\\Sage'
const expressInstance = 'CRMEXPRESS2014'

/** What the texts and commands use beside the parameters: folders, addresses, the instance of SQL Server. */
export function deriveValues(values: ParameterValues): Derived {
  const { serverName, databaseServer } = values
  const names = [serverName, databaseServer].flatMap(name => (name === undefined ? [] : [String(name)]))
  return {
    ...deriveInstallation(values),
    ...deriveDatabase(values),
    ...deriveServers(values),
    longNames: listLongNames(names).join(', '),
  }
}

function deriveInstallation({ installationName, serverName, backupFolder }: ParameterValues): Derived {
  if (installationName === undefined) return {}
  const folder = joinPath(programs, String(installationName))
  return {
    installationFolder: folder,
    licenceTool: joinPath(folder, 'License Update\\LicenseKeyUpdate.exe'),
    ...(serverName !== undefined && { address: `http://${serverName}/${installationName}` }),
    ...(backupFolder !== undefined && {
      backupFile: joinPath(String(backupFolder), `${installationName}.bak`),
    }),
  }
}

/**
 * Whether there are several web servers; a procedure for several alone asks how many they are, and not whether. Of
 * several the integration service is on the one chosen for it, which has a name only where that was given.
 */
function deriveServers({
  serverName,
  secondaryServers,
  multiServer = secondaryServers !== undefined,
  integrationServer = multiServer ? undefined : serverName,
}: ParameterValues): Derived {
  return {
    isSeveral: multiServer ? 'yes' : 'no',
    hasIntegrationServer: integrationServer === undefined ? 'no' : 'yes',
    integrationMachine: String(integrationServer ?? ''),
  }
}

/** The instance as a connection takes it: on the web server itself unless SQL Server is remote, as it is for several. */
function deriveDatabase({
  sqlServer = 'remote',
  databaseServer,
  serverName,
  sqlInstance,
  sqlLogin,
}: ParameterValues): Derived {
  if (databaseServer === undefined) return {}
  const isExpress = sqlServer === 'express'
  const machine = String(sqlServer === 'remote' ? databaseServer : serverName)
  const name = isExpress ? expressInstance : sqlInstance
  return {
    databaseMachine: machine,
    instance: name === undefined ? machine : `${machine}\\${name}`,
    // The manual names no other account of the instance that the setup creates.
    ...(sqlLogin !== undefined && { databaseLogin: isExpress ? 'sa' : String(sqlLogin) }),
  }
}
