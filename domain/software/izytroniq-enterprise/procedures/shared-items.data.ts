import { cite } from '../manual.ts'
import type { IzytroniqItem } from './circumstances.data.ts'

/** The keys that hold the connection strings; what stands last in the manual's paths are values of them. */
export const keys = {
  backEnd: 'HKLM\\SOFTWARE\\WOW6432Node\\Gossen-Metrawatt\\IZYTRON.IQ',
  syncService: 'HKLM\\SOFTWARE\\Gossen-Metrawatt\\IZYTRON.IQ',
} as const

/** Shows the account of the sync service, under the name that Windows shows for it. */
export const readService =
  'Get-CimInstance -ClassName Win32_Service -Filter "DisplayName = \'IZYTRON.IQ BackEnd SyncService\'" | Select-Object -Property Name, StartName, State'

export const readSyncEntry = {
  shell: 'cmd',
  template: `reg query "${keys.syncService}" /v BackSyncServiceDatabaseConnectionString`,
} as const

export const readConnectionStrings = [
  { shell: 'cmd', template: `reg query "${keys.backEnd}" /v BackEndDatabaseConnectionString` },
  readSyncEntry,
] as const

export const listPools = {
  shell: 'powershell',
  template:
    "Import-Module -Name WebAdministration; Get-ChildItem -Path 'IIS:\\AppPools' | Format-Table -Property Name, State, @{ Name = 'Identity'; Expression = { $_.processModel.userName } }",
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
