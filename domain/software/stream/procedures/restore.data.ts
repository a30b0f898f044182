import type { Procedure, Section } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import {
  administratorAccount,
  checkRemoteSignIn,
  checkServices,
  checkSignIn,
  openTool,
  restartMachine,
  stopServices,
  tellUsers,
} from './administration-tool.data.ts'
import { isDomainAccount, type StreamItem } from './circumstances.data.ts'
import {
  databaseKeep,
  genesisFolder,
  genesisFolderFixed,
  genesisNewer,
  genesisOlder,
  genesisProject,
  httpsPortWindow,
  licenceTerms,
  microsoftPassword,
  serviceAccountWindow,
  servicePassword,
  sqlAuthentication,
  windowsAuthentication,
} from './kit-windows.data.ts'
import {
  cloudFree,
  cloudRelease,
  cloudSetUp,
  licenceCheck,
  localKill,
  localSetUp,
  poolAtHand,
  reachLicenceServer,
  siteKeyReplacement,
} from './licence-items.data.ts'
import { accountKnownThere, firewallRule, managedAccount } from './shared-items.data.ts'

const listDatabases =
  'SELECT name, state_desc, create_date FROM sys.databases WHERE name IN ({{configurationDatabase}}, {{runtimeDatabase}}, {{dataDatabase}}, {{pricingDatabase}});'

/** The kit is given databases that are there already, so that it upgrades them. */
const isUpgradeByKit = { any: ['restore-local-present', 'restore-remote'] } as const
/** With Windows authentication an account of this machine, which the remote SQL Server does not know. */
const isUnknownThere = {
  all: ['restore-whole', 'restore-remote', 'authentication-windows', { not: isDomainAccount }],
} as const
/** Nothing of the databases' content is there while the kit runs, or nothing but the databases is restored. */
const isConnectedLater = {
  any: [{ not: 'restore-whole' }, 'restore-local-absent', 'restore-remote-lost'],
} as const

const atHand = [
  {
    id: 'stream.restore.backup-at-hand',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    commands: [
      { shell: 'powershell', template: 'Get-ChildItem -LiteralPath {{backupFolder}} -Recurse -Depth 1' },
    ],
    citation: cite('7.1'),
    further: [cite('7.2')],
  },
  {
    id: 'stream.restore.stop-old-machine',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 10,
    when: 'old-machine-installed',
    citation: cite('6.1'),
    further: [cite('7.2')],
    rulings: ['own-advice'],
  },
  {
    id: 'stream.restore.same-kit',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    when: 'restore-local-absent',
    citation: cite('4.13'),
    rulings: ['restore-other-names'],
  },
  {
    id: 'stream.restore.kit-not-older',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    when: isUpgradeByKit,
    citation: cite('4.13'),
    further: [cite('8.2.2')],
  },
  {
    id: 'stream.restore.machine-ready',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 30,
    asks: { machine: 'prepare' },
    citation: cite('7.2'),
    further: [cite('3')],
  },
  managedAccount,
  { ...accountKnownThere, when: isUnknownThere },
  genesisNewer,
  genesisOlder,
] as const satisfies readonly StreamItem[]

const databasesFirst = [
  {
    id: 'stream.restore.databases-local',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 30,
    when: 'restore-local-present',
    commands: [
      { shell: 'gui', path: 'gui.ssms-restore' },
      { shell: 'sql', template: listDatabases },
    ],
    asks: { databases: 'restore' },
    citation: cite('7.2.1.1'),
    further: [cite('4.13')],
  },
  {
    id: 'stream.restore.databases-elsewhere',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 30,
    when: 'restore-remote-lost',
    commands: [
      { shell: 'gui', path: 'gui.ssms-restore' },
      { shell: 'sql', template: listDatabases },
    ],
    asks: { databases: 'restore' },
    citation: cite('7.2.2'),
    further: [cite('7.3')],
    rulings: ['restore-remote-lost'],
  },
  {
    id: 'stream.restore.databases-reachable',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 5,
    when: { all: ['restore-remote', { not: 'restore-remote-lost' }] },
    commands: [{ shell: 'sql', template: listDatabases }],
    asks: { databases: 'reach' },
    citation: cite('7.2.2'),
    further: [cite('4.13')],
  },
] as const satisfies readonly StreamItem[]

const kit = [
  {
    id: 'stream.restore.start-kit',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('7.2'),
    further: [cite('4.1'), cite('4.3')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.restore.accept-local-instance',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 20,
    when: 'restore-local-absent',
    citation: cite('4.7.2'),
    further: [cite('7.2.1.2')],
  },
  {
    id: 'stream.restore.decline-local-instance',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    when: 'restore-remote',
    citation: cite('4.7.1'),
  },
  genesisProject,
  licenceTerms,
  serviceAccountWindow,
  servicePassword,
  microsoftPassword,
  {
    id: 'stream.restore.connect-instance',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    when: isUpgradeByKit,
    citation: cite('8.2.2'),
    further: [cite('4.12.2.1')],
  },
  {
    ...windowsAuthentication,
    when: { all: [isUpgradeByKit, 'authentication-windows', { not: isUnknownThere }] },
  },
  { ...sqlAuthentication, when: { all: [isUpgradeByKit, 'authentication-sql'] } },
  {
    id: 'stream.restore.same-names',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    when: isUpgradeByKit,
    citation: cite('8.2.2'),
    further: [cite('4.13')],
  },
  {
    id: 'stream.restore.other-names',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    when: 'restore-local-absent',
    citation: cite('7.2.1.2'),
    further: [cite('4.13')],
    rulings: ['restore-other-names'],
  },
  {
    ...databaseKeep,
    when: 'restore-local-absent',
    further: [cite('7.2.1.2')],
    rulings: ['restore-other-names'],
  },
  {
    id: 'stream.restore.never-overwrite-local',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    irreversible: true,
    when: 'restore-local-present',
    citation: cite('7.2.1.1'),
    further: [cite('4.13')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.restore.never-overwrite-remote',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    irreversible: true,
    when: 'restore-remote',
    citation: cite('7.2.2'),
    further: [cite('4.13')],
    rulings: ['labels-translated'],
  },
  httpsPortWindow,
  {
    id: 'stream.restore.paths',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 3,
    citation: cite('4.15.1'),
    further: [cite('8.2.2')],
  },
  genesisFolder,
  genesisFolderFixed,
  {
    id: 'stream.restore.run-kit',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 45,
    citation: cite('4.16'),
    further: [cite('4.17'), cite('4.18')],
  },
  {
    id: 'stream.restore.wait-at-restart',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 1,
    citation: cite('7.2.1.1'),
    further: [cite('7.2.1.2'), cite('7.2.2'), cite('4.19')],
  },
] as const satisfies readonly StreamItem[]

const copies = [
  {
    id: 'stream.restore.copy-historical',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    commands: [
      { shell: 'cmd', template: 'robocopy {{backupHistorical}} {{historicalPath}} *.hhd /S /R:1 /W:1' },
    ],
  },
  {
    id: 'stream.restore.replace-dashboards',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    commands: [{ shell: 'cmd', template: 'robocopy {{backupDashboards}} {{dashboardsPath}} /MIR /R:1 /W:1' }],
  },
  {
    id: 'stream.restore.replace-images',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      {
        shell: 'cmd',
        template: 'robocopy {{backupImages}} "C:\\ProgramData\\Hager Group\\EMS\\Images" /MIR /R:1 /W:1',
      },
    ],
  },
  {
    id: 'stream.restore.copy-firmwares',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      {
        shell: 'cmd',
        template: 'robocopy {{backupFirmwares}} "C:\\ProgramData\\Hager Group\\EMS\\Firmwares" /E /R:1 /W:1',
      },
    ],
  },
] as const

// The manual gives these four steps with each of its three cases, word for word.
const copyBack = copies.map(copy => ({
  ...copy,
  after: ['stream.restore.wait-at-restart'],
  citation: cite('7.2.1.1'),
  further: [cite('7.2.1.2'), cite('7.2.2'), cite('7.1')],
})) satisfies readonly StreamItem[]

const acceptRestart = {
  id: 'stream.restore.accept-restart',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 10,
  citation: cite('7.2.1.1'),
  further: [cite('7.2.1.2'), cite('7.2.2'), cite('4.19')],
} as const satisfies StreamItem

/** Where stream is in use, it is locked before its databases are replaced, as before every change of them (manual 6.1). */
const databasesReady = [
  {
    id: 'stream.restore.back-up-current',
    severity: 'major',
    role: 'dba',
    effortMinutes: 20,
    citation: cite('7.1'),
    further: [cite('7.3')],
    rulings: ['own-advice'],
  },
  administratorAccount,
  tellUsers,
] as const satisfies readonly StreamItem[]

const stopBefore = [
  { ...openTool, id: 'stream.restore.open-tool-before', wording: { key: openTool.id, values: {} } },
  { ...stopServices, id: 'stream.restore.stop-before', wording: { key: stopServices.id, values: {} } },
] as const satisfies readonly StreamItem[]

const databasesAfterwards = [
  {
    id: 'stream.restore.databases-afterwards',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 30,
    when: { all: ['restore-whole', 'restore-local-absent'] },
    commands: [
      { shell: 'gui', path: 'gui.ssms-restore' },
      { shell: 'sql', template: listDatabases },
    ],
    asks: { databases: 'restore' },
    citation: cite('7.2.1.2'),
  },
  {
    id: 'stream.restore.databases-only',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 30,
    irreversible: true,
    when: { not: 'restore-whole' },
    commands: [
      { shell: 'gui', path: 'gui.ssms-restore' },
      { shell: 'sql', template: listDatabases },
    ],
    asks: { databases: 'restore' },
    citation: cite('7.3'),
  },
] as const satisfies readonly StreamItem[]

const connection = [
  { ...openTool, when: 'restore-whole' },
  { ...stopServices, when: 'restore-whole' },
  {
    id: 'stream.restore.connect-databases',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    when: { not: { all: ['restore-whole', 'restore-remote-lost'] } },
    commands: [{ shell: 'gui', path: 'gui.tool-databases-update' }],
    citation: cite('6.2'),
    further: [cite('7.2.1.2'), cite('7.3')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.restore.connect-elsewhere',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    when: { all: ['restore-whole', 'restore-remote-lost'] },
    commands: [{ shell: 'gui', path: 'gui.tool-databases-update' }],
    citation: cite('7.2.2'),
    further: [cite('6.2')],
    rulings: ['labels-translated', 'restore-remote-lost'],
  },
  {
    id: 'stream.restore.accept-database-upgrade',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('6.2'),
  },
  restartMachine,
] as const satisfies readonly StreamItem[]

const licence = [
  {
    id: 'licence-cloud-ready',
    alongside: true,
    when: { all: ['restore-whole', 'licence-cloud'] },
    items: [reachLicenceServer, poolAtHand],
  },
  {
    id: 'licence-cloud-release',
    when: { all: ['restore-whole', 'licence-cloud', 'old-machine-installed'] },
    inOrder: true,
    items: cloudRelease,
  },
  {
    id: 'licence-cloud-free',
    when: { all: ['restore-whole', 'licence-cloud'] },
    inOrder: true,
    items: cloudFree,
  },
  {
    id: 'licence-cloud-set-up',
    when: { all: ['restore-whole', 'licence-cloud'] },
    inOrder: true,
    items: cloudSetUp,
  },
  {
    id: 'licence-local-kill',
    when: { all: ['restore-whole', 'licence-local', 'old-machine-installed'] },
    inOrder: true,
    items: localKill,
  },
  {
    id: 'licence-replacement',
    when: { all: ['restore-whole', 'licence-local', { not: 'old-machine-installed' }] },
    inOrder: true,
    items: siteKeyReplacement,
  },
  {
    id: 'licence-local-set-up',
    when: { all: ['restore-whole', 'licence-local'] },
    inOrder: true,
    items: localSetUp,
  },
] as const satisfies readonly Section[]

const checks = [
  {
    id: 'stream.restore.admin-password',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    when: 'restore-whole',
    citation: cite('8.2.2'),
    further: [cite('4.20')],
  },
  checkServices,
  checkSignIn,
  // Installed anew, the machine has no rule for the port yet (manual 7.2, 4.20).
  { ...firewallRule, when: { all: ['restore-whole', firewallRule.when] } },
  { ...checkRemoteSignIn, when: { all: ['restore-whole', 'remote-clients'] }, after: [firewallRule.id] },
  { ...licenceCheck[0], when: 'restore-whole' },
  { ...licenceCheck[1], when: 'restore-whole' },
  {
    id: 'stream.restore.content-there',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 15,
    when: 'restore-whole',
    citation: cite('7.1'),
  },
] as const satisfies readonly StreamItem[]

/** Back to a backup, by what is at hand (manual 7.2, 7.3, and the two bullets on restoring of 4.13). */
export const restore = {
  id: 'restore',
  group: 'protect',
  parameters: [
    'siteName',
    'hostName',
    'restoreScope',
    'restoreDatabases',
    'genesis64',
    'serviceAccount',
    'serviceAccountKind',
    'databaseServer',
    'authentication',
    'sqlLogin',
    'configurationDatabase',
    'runtimeDatabase',
    'dataDatabase',
    'pricingDatabase',
    'backupFolder',
    'streamPath',
    'genesisPath',
    'historicalPath',
    'httpsPort',
    'remoteClients',
    'licenceMode',
    'oldMachine',
  ],
  turns: {
    licence: { 'on-this-machine': 'on-this-machine', 'on-old-machine': 'moved', lost: 'moved' },
    databases: { 'backed-up': 'restored', 'on-server': 'taken-over' },
    machine: { prepared: 'installed', installed: 'installed' },
  },
  sections: [
    { id: 'prepare-restore', when: 'restore-whole', items: atHand },
    { id: 'restore-databases', when: 'restore-whole', inOrder: true, items: databasesFirst },
    { id: 'run-kit-until-restart', when: 'restore-whole', inOrder: true, items: kit },
    { id: 'copy-back', when: 'restore-whole', items: copyBack },
    { id: 'final-restart', when: 'restore-whole', inOrder: true, items: [acceptRestart] },
    { id: 'prepare-restore-databases', when: { not: 'restore-whole' }, items: databasesReady },
    { id: 'change-stop', when: { not: 'restore-whole' }, inOrder: true, items: stopBefore },
    { id: 'restore-databases-afterwards', inOrder: true, items: databasesAfterwards },
    { id: 'connect-databases', when: isConnectedLater, inOrder: true, items: connection },
    ...licence,
    { id: 'check-restore', items: checks },
  ],
} as const satisfies Procedure
