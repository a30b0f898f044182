import type { Procedure } from '../../../checklists/procedure.ts'
import { neighboursSection } from '../../../conflicts/add-neighbours.ts'
import type { Citation } from '../../../shared/citation.ts'
import { cite } from '../manual.ts'
import type { IzytroniqItem } from './circumstances.data.ts'
import { neighbourParameters } from './neighbours.data.ts'
import {
  configFiles,
  keys,
  listOwners,
  readConnectionStrings,
  readService,
  restartService,
  restoreConnectionStrings,
  saveConnectionStrings,
  setIdentity,
  setLogOn,
  showEntries,
} from './shared-items.data.ts'
import { verifySections } from './verify-update.data.ts'

/** Pages of Microsoft; the manual names neither the systems that bring .NET Framework 4.8 nor how to see it. */
const microsoft = {
  inBox: {
    document: 'Microsoft .NET Framework documentation',
    section: 'Install .NET Framework on Windows and Windows Server',
    title: 'Install .NET Framework on Windows and Windows Server',
  },
  release: {
    document: 'Microsoft .NET Framework documentation',
    section: 'Determine which .NET Framework versions are installed',
    title: 'Determine which .NET Framework versions are installed',
  },
} as const satisfies Readonly<Record<string, Citation>>

const showCertificate = (file: string) =>
  `Select-String -SimpleMatch -Pattern '<serviceCertificate' -Path '${file}' | Select-Object -ExpandProperty Line`
const readRelease =
  "(Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full').Release -ge 528040"

const checkIn = [
  {
    id: 'izytroniq-enterprise.clients.ultimate-checked-in',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 60,
    leadDays: 5,
    irreversible: true,
    citation: cite('Vorbereitung'),
    rulings: ['ultimate-first'],
  },
  {
    id: 'izytroniq-enterprise.clients.nobody-offline',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 10,
    irreversible: true,
    citation: cite('Vorbereitung'),
  },
] as const satisfies readonly IzytroniqItem[]

const preparation = [
  {
    id: 'izytroniq-enterprise.accounts.known',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 10,
    commands: [
      listOwners,
      { shell: 'gui', path: 'gui.service-log-on' },
      { shell: 'powershell', template: readService },
    ],
    citation: cite('Vorbereitung'),
    rulings: ['service-name-spellings'],
  },
  {
    id: 'izytroniq-enterprise.accounts.managed',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 15,
    when: 'account-managed',
    citation: cite('Vorbereitung'),
    further: [cite('3')],
    rulings: ['managed-account-no-password'],
  },
  {
    id: 'izytroniq-enterprise.accounts.long-names',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 15,
    when: { any: ['host-name-long', 'account-long'] },
    commands: [
      { shell: 'cmd', template: 'hostname' },
      { shell: 'cmd', template: 'nbtstat -n' },
    ],
    citation: cite('Vorbereitung'),
    rulings: ['names-cut-by-netbios'],
  },
  {
    id: 'izytroniq-enterprise.database.which-instance',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 3,
    when: 'instance-and-port',
    commands: [{ shell: 'cmd', template: 'sqlcmd -S {{sqlInstance}} -E -Q "select @@SERVICENAME"' }],
    citation: cite('1'),
    rulings: ['port-decides-over-instance'],
  },
  {
    id: 'izytroniq-enterprise.packages.download',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    citation: cite('Vorbereitung'),
  },
  {
    id: 'izytroniq-enterprise.packages.run-as',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      { shell: 'cmd', template: 'whoami' },
      { shell: 'sql', template: "SELECT IS_SRVROLEMEMBER(N'sysadmin');" },
    ],
    citation: cite('Vorbereitung'),
  },
  {
    id: 'izytroniq-enterprise.framework.install',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 20,
    when: 'framework-to-install',
    commands: [{ shell: 'powershell', template: readRelease }],
    citation: cite('Vorbereitung'),
    further: [microsoft.release],
    rulings: ['framework-address'],
  },
  {
    id: 'izytroniq-enterprise.framework.in-box',
    severity: 'advice',
    role: 'customer-it',
    effortMinutes: 1,
    when: { not: 'framework-to-install' },
    commands: [{ shell: 'powershell', template: readRelease }],
    citation: microsoft.inBox,
    further: [microsoft.release, cite('Vorbereitung')],
    rulings: ['framework-in-box'],
  },
] as const satisfies readonly IzytroniqItem[]

const stop = [
  {
    id: 'izytroniq-enterprise.service.stop',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    after: ['izytroniq-enterprise.clients.ultimate-checked-in', 'izytroniq-enterprise.accounts.known'],
    commands: [
      { shell: 'powershell', template: "Stop-Service -DisplayName 'IZYTRON.IQ BackEnd SyncService'" },
    ],
    citation: cite('Vorbereitung'),
    rulings: ['service-name-spellings'],
  },
] as const satisfies readonly IzytroniqItem[]

const database = [
  {
    id: 'izytroniq-enterprise.database.save-connection-strings',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    when: 'login-sql',
    commands: saveConnectionStrings,
    citation: cite('1'),
    rulings: ['registry-value-names'],
  },
  {
    id: 'izytroniq-enterprise.database.run-from-cache',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    when: { not: 'application-changed' },
    citation: cite('1'),
  },
  {
    id: 'izytroniq-enterprise.database.delete-setup-cache',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    when: 'application-changed',
    commands: [
      {
        shell: 'cmd',
        template: `reg export "${keys.syncService}" "%USERPROFILE%\\IZYTRON.IQ-SetupCache.reg"`,
      },
      { shell: 'cmd', template: `reg delete "${keys.syncService}" /v SetupCache` },
    ],
    citation: cite('1'),
    rulings: ['setup-cache-value'],
  },
  {
    id: 'izytroniq-enterprise.database.run-with-server',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    when: 'application-changed',
    commands: [{ shell: 'cmd', template: 'msiexec /i Database.msi BACKEND_SERVERNAME={{sqlInstance}}' }],
    citation: cite('1'),
  },
] as const satisfies readonly IzytroniqItem[]

const application = [
  {
    id: 'izytroniq-enterprise.certificate.save',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    commands: [{ shell: 'powershell', template: showCertificate(configFiles.sync) }],
    citation: cite('2'),
    rulings: ['config-path-space'],
  },
  {
    id: 'izytroniq-enterprise.packages.run-both',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 20,
    citation: cite('2'),
  },
  {
    id: 'izytroniq-enterprise.certificate.put-back-web',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      {
        shell: 'powershell',
        template: `Start-Process -Verb RunAs -FilePath notepad.exe -ArgumentList '${configFiles.web}'`,
      },
    ],
    citation: cite('2'),
  },
  {
    id: 'izytroniq-enterprise.certificate.put-back-sync',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      {
        shell: 'powershell',
        template: `Start-Process -Verb RunAs -FilePath notepad.exe -ArgumentList '"${configFiles.sync}"'`,
      },
    ],
    citation: cite('2'),
    rulings: ['config-path-space'],
  },
  {
    id: 'izytroniq-enterprise.certificate.compare',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    commands: [{ shell: 'powershell', template: showEntries }],
    citation: cite('2'),
    rulings: ['own-advice'],
  },
] as const satisfies readonly IzytroniqItem[]

const users = [
  setIdentity,
  setLogOn,
  {
    id: 'izytroniq-enterprise.database.compare-connection-strings',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    when: 'login-sql',
    commands: [...readConnectionStrings, ...restoreConnectionStrings],
    citation: cite('1'),
    further: [cite('Troubleshooting')],
    rulings: ['own-advice', 'registry-value-names'],
  },
  restartService,
] as const satisfies readonly IzytroniqItem[]

const licensingTool = [
  {
    id: 'izytroniq-enterprise.licensing-tool.update',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('4'),
  },
] as const satisfies readonly IzytroniqItem[]

/** To a newer version of IZYTRONIQ Enterprise, from version 4.8 on, without losing data. */
export const update = {
  id: 'update',
  group: 'change',
  parameters: [
    'siteName',
    'serverName',
    'windowsServer',
    'ultimateClients',
    'serviceAccount',
    'sqlInstance',
    'loginKind',
    'applicationChanged',
    'licensingToolUpdate',
    ...neighbourParameters,
  ],
  turns: { databases: { 'in-use': 'in-use' }, machine: { installed: 'installed' } },
  sections: [
    neighboursSection,
    { id: 'check-in', when: 'ultimate-clients', inOrder: true, items: checkIn },
    { id: 'prepare-update', inOrder: true, items: preparation },
    { id: 'stop-service', inOrder: true, items: stop },
    { id: 'update-database', inOrder: true, items: database },
    { id: 'update-application', inOrder: true, items: application },
    { id: 'restore-users', inOrder: true, items: users },
    { id: 'update-licensing-tool', when: 'licensing-tool', items: licensingTool },
    ...verifySections,
  ],
} as const satisfies Procedure
