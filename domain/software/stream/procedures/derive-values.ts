import { listLongNames, nameMachine } from '../../../parameters/checks/account-place.ts'
import { userOf } from '../../../parameters/checks/check-account.ts'
import { splitServer } from '../../../parameters/checks/check-database-server.ts'
import { joinPath } from '../../../parameters/checks/check-windows-path.ts'
import type { ParameterValues } from '../../../parameters/parameter.ts'
import { type SizeId, sizeIds } from '../../../sizing/sizing-facts.ts'
import { licences } from '../licences.data.ts'
import { kitPorts } from '../ports.data.ts'
import { sizing } from '../sizing.data.ts'

type Derived = Record<string, string | number>

/** What stream's texts and commands use beside the parameters: addresses, files, the hardware of the size. */
export function deriveValues(values: ParameterValues): Derived {
  return {
    ...deriveAddresses(values),
    ...deriveAccounts(values),
    ...deriveDatabase(values),
    ...derivePaths(values),
    ...deriveHardware(values),
    ...derivePorts(values),
    ...deriveExtension(values),
    ...deriveRestoration(values),
    orderText: String(values.licenceOrder ?? 'none'),
  }
}

function deriveAddresses({ httpsPort, hostName }: ParameterValues): Derived {
  if (httpsPort === undefined) return {}
  // A browser hides the default port of HTTPS, so an address without it is what people see (manual 4.20).
  const port = httpsPort === 443 ? '' : `:${httpsPort}`
  return {
    localAddress: `https://localhost${port}/stream`,
    ...(hostName !== undefined && { remoteAddress: `https://${hostName}${port}/stream` }),
  }
}

function deriveAccounts(values: ParameterValues): Derived {
  const host = String(values.hostName ?? '')
  const accounts = (['installAccount', 'serviceAccount'] as const).flatMap(name => {
    const account = values[name]
    return account === undefined ? [] : [[name, nameMachine(String(account), host)] as const]
  })
  const users = accounts.map(([name, account]) => [name.replace('Account', 'User'), userOf(account)] as const)
  const named: Derived = Object.fromEntries(accounts)
  const longNames = listLongNames([
    host,
    ...(named.serviceAccount === undefined ? [] : [String(named.serviceAccount)]),
  ])
  return {
    ...named,
    ...Object.fromEntries(users),
    longNames: longNames.join(', '),
    ...deriveDatabaseLogin({ ...values, ...named }),
  }
}

/** The account that stream connects to its databases with; on a SQL Server of the kit always the SQL account. */
function deriveDatabaseLogin({
  sqlServer,
  authentication,
  serviceAccount,
  sqlLogin,
}: ParameterValues): Derived {
  if (authentication === undefined) return {}
  const isWindows = authentication === 'windows' && sqlServer !== 'new-local'
  const login = isWindows ? serviceAccount : sqlLogin
  return login === undefined ? {} : { databaseLogin: String(login) }
}

/** The database server that the kit connects to; after an installation by the kit it is the machine itself. */
function deriveDatabase({ sqlServer, databaseServer, sqlInstance, sqlPort }: ParameterValues): Derived {
  if (databaseServer === undefined) return {}
  const isNew = sqlServer === 'new-local' && sqlInstance !== undefined && sqlPort !== undefined
  const database = isNew ? `localhost\\${sqlInstance},${sqlPort}` : String(databaseServer)
  // Without a port it is the default one (manual 4.12.2.1); without an instance it is Windows' name of the default one.
  const [address, instance = 'MSSQLSERVER', port = '1433'] = splitServer(database)
  return {
    database,
    databaseAddress: address?.trim() ?? '',
    databaseInstance: instance.trim(),
    databasePort: Number(port.trim()),
  }
}

/** Whether what is restored lies on a server that was named; that of the kit gets its name in its own windows. */
function deriveRestoration({ restoreScope, restoreDatabases }: ParameterValues): Derived {
  const isOfKit = restoreScope === 'whole-installation' && restoreDatabases === 'local-sql-absent'
  return { hasNamedServer: isOfKit ? 'no' : 'yes' }
}

function derivePaths(values: ParameterValues): Derived {
  const { streamPath, historicalPath, sqlPath, sqlInstance, backupFolder } = values
  const derived: Derived = {}
  if (streamPath !== undefined) {
    derived.administrationTool = joinPath(String(streamPath), 'Tools\\EMS.AdministrationTool.exe')
    derived.dashboardsPath = joinPath(String(streamPath), 'Runtime\\Dashboards\\GDX_Configurations')
  }
  if (historicalPath !== undefined) derived.historicalFiles = joinPath(String(historicalPath), '*.hhd')
  for (const name of backupFolder === undefined ? [] : backedUpFolders)
    derived[`backup${name}`] = joinPath(String(backupFolder), name)
  if (sqlPath !== undefined && sqlInstance !== undefined) {
    // The manual prints two spellings of this folder; SQL Server 2017 names it after the instance.
    const folder = joinPath(String(sqlPath), `MSSQL14.${String(sqlInstance).toUpperCase()}`)
    derived.sqlDataPath = joinPath(folder, 'Data')
    derived.sqlBackupPath = joinPath(folder, 'Backup')
  }
  return derived
}

const backedUpFolders = ['Historical', 'Dashboards', 'Images', 'Firmwares', 'Reports']

function deriveHardware({ size }: ParameterValues): Derived {
  const id = sizeIds.find(candidate => candidate === size)
  if (!id) return {}
  const { cpuCores, cpuModels, memoryGb, diskGb } = hardwareOf(id)
  return { cpuCores, cpuModels: cpuModels.join(', '), memoryGb, diskGb }
}

function hardwareOf(id: SizeId) {
  const size = sizing.sizes.find(candidate => candidate.id === id)
  if (!size) throw new RangeError(`No size ${id}`)
  return size.hardware
}

function derivePorts(values: ParameterValues): Derived {
  const { dynamicPortStart, dynamicPortCount, newDynamicPortStart, newDynamicPortCount } = values
  const { mqttPort, sqlServer, sqlPort } = values
  // Ports that only programs of this machine use: those of MQTT, and that of an instance of the kit (manual 3.3).
  const inner = [kitPorts.mqtt, mqttPort, ...(sqlServer === 'new-local' && sqlPort ? [sqlPort] : [])]
  return {
    ...(mqttPort !== undefined && { innerPorts: [...new Set(inner)].join(', ') }),
    ...(dynamicPortStart !== undefined && {
      dynamicPortEnd: Number(dynamicPortStart) + Number(dynamicPortCount) - 1,
    }),
    ...(newDynamicPortStart !== undefined && {
      newDynamicPortEnd: Number(newDynamicPortStart) + Number(newDynamicPortCount) - 1,
    }),
  }
}

function deriveExtension({ extension }: ParameterValues): Derived {
  const chosen = licences.catalogue.find(({ reference }) => reference === extension)
  return chosen ? { extensionName: chosen.name, extensionPoints: chosen.points } : {}
}
