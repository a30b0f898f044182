import { cite } from '../manual.ts'
import type { IzytroniqItem } from './circumstances.data.ts'

/** The keys that hold the connection strings; what stands last in the manual's paths are values of them. */
export const keys = {
  backEnd: 'HKLM\\SOFTWARE\\WOW6432Node\\Gossen-Metrawatt\\IZYTRON.IQ',
  syncService: 'HKLM\\SOFTWARE\\Gossen-Metrawatt\\IZYTRON.IQ',
} as const

/** The name that Windows shows for the sync service (manual 3); its other name is not in the manual. */
export const displayedService = 'IZYTRON.IQ BackEnd SyncService'

/** Shows the account of the sync service. */
export const readService = `Get-CimInstance -ClassName Win32_Service -Filter "DisplayName = '${displayedService}'" | Select-Object -Property Name, StartName, State`

/**
 * Finds the events of the last hour that tell of IZYTRONIQ, whichever program reports them: a start that fails is
 * reported by Windows. What the installer of the packages met is none of them.
 */
export const findEvents =
  "Get-WinEvent -FilterHashtable @{ LogName = 'Application', 'System'; StartTime = (Get-Date).AddHours(-1) } -ErrorAction SilentlyContinue | Where-Object { $_.ProviderName -ne 'MsiInstaller' -and ($_.ProviderName, $_.Message -like '*IZYTRON*') }"

export const readSyncEntry = {
  shell: 'cmd',
  template: `reg query "${keys.syncService}" /v BackSyncServiceDatabaseConnectionString`,
} as const

export const readConnectionStrings = [
  { shell: 'cmd', template: `reg query "${keys.backEnd}" /v BackEndDatabaseConnectionString` },
  readSyncEntry,
] as const

const connectionStrings = [
  { key: keys.backEnd, value: 'BackEndDatabaseConnectionString', file: '"$HOME\\IZYTRON.IQ-BackEnd.txt"' },
  {
    key: keys.syncService,
    value: 'BackSyncServiceDatabaseConnectionString',
    file: '"$HOME\\IZYTRON.IQ-SyncService.txt"',
  },
] as const

const entryOf = ({ key, value }: (typeof connectionStrings)[number]) =>
  `-LiteralPath '${key.replace('HKLM', 'HKLM:')}' -Name ${value}`

/** Saves the two values alone: their keys hold versions and the setup cache as well, which an update renews. */
export const saveConnectionStrings = connectionStrings.map(entry => ({
  shell: 'powershell' as const,
  template: `Set-Content -Encoding UTF8 -LiteralPath ${entry.file} -Value (Get-ItemPropertyValue -ErrorAction Stop ${entryOf(entry)})`,
}))

/** Writes the two values back; without their file, nothing is written. */
export const restoreConnectionStrings = connectionStrings.map(entry => ({
  shell: 'powershell' as const,
  template: `Set-ItemProperty ${entryOf(entry)} -Value (Get-Content -ErrorAction Stop -Encoding UTF8 -LiteralPath ${entry.file})`,
}))

export const configFiles = {
  web: 'C:\\inetpub\\wwwroot\\IZYTRON.IQ\\web.config',
  sync: 'C:\\Program Files\\Gossen-Metrawatt\\IZYTRON.IQ BackEnd SyncService\\IZYTRON.IQ.SyncSvc.exe.config',
} as const

/** Shows the certificate entries of both files with what they stand in: a line alone may be of a comment or a client. */
export const showEntries = `Select-Xml -Path '${configFiles.web}', '${configFiles.sync}' -XPath '//serviceCertificate/.. | //serviceCredentials' | Select-Object -Property @{ Name = 'Shown'; Expression = { '<configuration file="' + $_.Path + '">' + $_.Node.OuterXml + '</configuration>' -replace '><', ">\`n<" } } | Select-Object -ExpandProperty Shown`

export const listPools = {
  shell: 'powershell',
  template:
    "Import-Module -Name WebAdministration; Get-ChildItem -Path 'IIS:\\AppPools' | Format-Table -Property Name, State, @{ Name = 'IdentityType'; Expression = { $_.processModel.identityType } }, @{ Name = 'Identity'; Expression = { $_.processModel.userName } }",
} as const

const ownersOf = (database: string) =>
  `SELECT N'${database}' AS database_name, SUSER_SNAME(m.sid) AS login FROM [${database}].sys.database_role_members AS r JOIN [${database}].sys.database_principals AS m ON m.principal_id = r.member_principal_id WHERE r.role_principal_id = 16384`

/** Lists the logins that are db_owner (principal 16384) of both databases; the owner is among them, as dbo. */
export const listOwners = {
  shell: 'sql',
  template: `${ownersOf('Izytron.Iq')}\nUNION ALL\n${ownersOf('SyncService')};`,
} as const

/** An update replaces what the account was entered for (manual 3). */
export const setIdentity = {
  id: 'izytroniq-enterprise.accounts.pool-identity',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 5,
  commands: [{ shell: 'gui', path: 'gui.pool-identity' }, listPools],
  citation: cite('3'),
  rulings: ['pool-name-spellings'],
} as const satisfies IzytroniqItem

export const setLogOn = {
  id: 'izytroniq-enterprise.accounts.service-log-on',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 5,
  commands: [
    { shell: 'gui', path: 'gui.service-log-on' },
    { shell: 'powershell', template: readService },
  ],
  citation: cite('3'),
  rulings: ['service-name-spellings'],
} as const satisfies IzytroniqItem

/** Only a restart makes the service take what was entered for it (manual 3). */
export const restartService = {
  id: 'izytroniq-enterprise.service.restart',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 2,
  commands: [
    { shell: 'powershell', template: "Restart-Service -DisplayName 'IZYTRON.IQ BackEnd SyncService'" },
  ],
  citation: cite('3'),
  rulings: ['service-name-spellings'],
} as const satisfies IzytroniqItem
