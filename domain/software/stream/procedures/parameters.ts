import { checkOrder, tidyOrder } from '../../../licensing/order-text.ts'
import { checkAccount, checkSqlLogin } from '../../../parameters/checks/check-account.ts'
import { checkDatabaseName } from '../../../parameters/checks/check-database-names.ts'
import { checkDatabaseServer, checkInstanceName } from '../../../parameters/checks/check-database-server.ts'
import { checkHostName } from '../../../parameters/checks/check-host-name.ts'
import { checkSqlPassword } from '../../../parameters/checks/check-sql-password.ts'
import { checkText } from '../../../parameters/checks/check-text.ts'
import { checkWindowsPath } from '../../../parameters/checks/check-windows-path.ts'
import { choice, type Parameter, secret, text, whole, yesNo } from '../../../parameters/parameter.ts'
import { licences } from '../licences.data.ts'
import { kitPorts } from '../ports.data.ts'
import { troubleshooting } from './troubleshooting.data.ts'

const ports = [1, 65_535] as const
// Windows takes no range that begins before 1025, holds fewer than 255 ports or ends after 65535.
const firstDynamicPorts = [1025, 65_281] as const
const dynamicPortCounts = [255, 64_511] as const
const extensions = licences.catalogue.filter(({ kind }) => kind === 'extension')

/** The four databases of stream, in the order of the manual (4.13). */
export const databaseNames = [
  'configurationDatabase',
  'runtimeDatabase',
  'dataDatabase',
  'pricingDatabase',
] as const

/** Where something is restored, the kit connects to databases that are there; elsewhere this decides nothing. */
const isSignedInTo = {
  all: ['restore-whole', { any: ['restore-local-present', 'restore-remote'] }],
} as const satisfies Parameter['relevant']

/** The kit names its own SQL Server itself, at an installation as where it installs one for what is restored. */
const isNamedServer = {
  all: ['sql-existing', { any: [{ not: 'restore-whole' }, { not: 'restore-local-absent' }] }],
} as const satisfies Parameter['relevant']

/** The SQL Server is on the machine of stream, by what was chosen (manual 4.7, 4.12.2, 7.2.1.1). */
const isOnThisMachine = {
  any: ['sql-existing-local', { all: ['restore-whole', 'restore-local-present'] }],
} as const satisfies Parameter['relevant']

const database = (preset: string) =>
  text({ group: 'database' }, checkDatabaseName, { default: preset, examples: [preset] })
const path = (group: string, preset: string, relevant?: Parameter['relevant']) =>
  text({ group, ...(relevant && { relevant }) }, checkWindowsPath, { default: preset, examples: [preset] })

/** Everything that stream's procedures ask about a site; defaults are those of the manual where it has one. */
export const parameters = {
  siteName: text({ group: 'site' }, checkText, { examples: ['Obernai, building 3'] }),
  hostName: text({ group: 'machine' }, checkHostName, {
    default: 'STREAM-SERVER',
    examples: ['STREAM-SERVER'],
  }),
  operatingSystem: choice(
    'machine',
    [
      'windows-10-pro',
      'windows-10-enterprise',
      'server-2016',
      'server-2019',
      'windows-11',
      'server-2022-or-later',
      'windows-home',
      'older',
    ],
    { default: 'server-2019' },
  ),
  size: choice('machine', ['small', 'medium', 'large'], { default: 'medium' }),
  genesis64: choice('machine', ['absent', 'same', 'older', 'newer'], { relevant: 'restore-whole' }),
  installAccount: text({ group: 'accounts' }, checkAccount, {
    default: 'STREAM-SERVER\\Administrator',
    follows: 'hostName',
    examples: ['STREAM-SERVER\\Administrator'],
  }),
  serviceAccount: text({ group: 'accounts', relevant: 'restore-whole' }, checkAccount, {
    default: 'STREAM-SERVER\\svc-stream',
    follows: 'hostName',
    examples: ['STREAM-SERVER\\svc-stream'],
  }),
  serviceAccountKind: choice('accounts', ['local', 'domain', 'microsoft'], { relevant: 'restore-whole' }),
  sqlServer: choice('database', ['new-local', 'existing-local', 'remote']),
  sqlServerVersion: choice('database', ['2016', '2017', '2019', '2022-or-later', 'older'], {
    default: '2019',
    relevant: 'sql-existing',
  }),
  databaseServer: text({ group: 'database', relevant: isNamedServer }, checkDatabaseServer, {
    default: 'SQL-SERVER\\HagerGroupEMS,1433',
    follows: 'hostName',
    followsWhen: isOnThisMachine,
    examples: ['SQL-SERVER\\HagerGroupEMS,1433', '192.0.2.10\\EMS', 'SQL-SERVER,1433'],
  }),
  sqlInstance: text({ group: 'database', relevant: 'sql-new' }, checkInstanceName, {
    default: 'HagerGroupEMS',
    examples: ['HagerGroupEMS'],
  }),
  sqlPort: whole({ group: 'database', relevant: 'sql-new' }, ports, kitPorts.sql),
  authentication: choice('database', ['sql', 'windows'], {
    relevant: { all: ['sql-existing', isSignedInTo] },
  }),
  sqlLogin: text(
    { group: 'database', relevant: { all: ['authentication-sql', isSignedInTo] } },
    checkSqlLogin,
    {
      default: 'stream',
      examples: ['stream'],
    },
  ),
  sqlPassword: secret({ group: 'database', relevant: 'sql-new' }, checkSqlPassword),
  configurationDatabase: database('EMS_Configuration'),
  runtimeDatabase: database('EMS_IcoUnifiedConfig'),
  dataDatabase: database('EMS_IcoData'),
  pricingDatabase: database('EMS_Pricing'),
  overwriteDatabases: yesNo('database', false),
  httpsPort: whole({ group: 'network' }, ports, kitPorts.https),
  mqttPort: whole({ group: 'network' }, ports, kitPorts.mqtt),
  dynamicPortStart: whole({ group: 'network' }, firstDynamicPorts, 49_152),
  dynamicPortCount: whole({ group: 'network' }, dynamicPortCounts, 16_384),
  newDynamicPortStart: whole({ group: 'network' }, firstDynamicPorts, 49_152),
  newDynamicPortCount: whole({ group: 'network' }, dynamicPortCounts, 16_384),
  remoteClients: yesNo('network', true, 'restore-whole'),
  smtp: yesNo('network', false),
  ftp: yesNo('network', false),
  weather: yesNo('network', false),
  streamPath: path('paths', 'C:\\Program Files\\Hager Group\\EMS'),
  genesisPath: path('paths', 'C:\\Program Files\\ICONICS\\GENESIS64', {
    all: [{ not: 'genesis-same' }, 'restore-whole'],
  }),
  historicalPath: path('paths', 'C:\\ProgramData\\Hager Group\\EMS\\Historical', 'restore-whole'),
  sqlPath: path('paths', 'C:\\Program Files\\Microsoft SQL Server', 'sql-new'),
  licenceMode: choice('licence', ['cloud', 'local'], { relevant: 'restore-whole' }),
  licenceOrder: text({ group: 'licence' }, value => checkOrder(licences, value), {
    examples: ['1 × HTG502H + 2 × HTG504H'],
    tidy: tidyOrder,
  }),
  modeChange: choice('licence', ['local-to-cloud', 'cloud-to-local']),
  oldMachine: choice('licence', ['stream-installed', 'stream-gone'], { relevant: 'restore-whole' }),
  licenceLoss: choice('licence', ['machine-lost', 'machine-changed', 'source-unreachable']),
  extension: choice('licence', extensions.map(({ reference }) => reference) as [string, ...string[]]),
  managerCertificate: choice('certificates', ['authority-signed', 'self-signed']),
  managerKey: choice('certificates', ['rsa', 'elliptic-curve']),
  managerConnected: yesNo('certificates', false),
  webCertificate: choice('certificates', ['own', 'self-signed']),
  restoreScope: choice('restore', ['whole-installation', 'databases-only']),
  restoreDatabases: choice(
    'restore',
    ['local-sql-present', 'local-sql-absent', 'remote-available', 'remote-lost'],
    { relevant: 'restore-whole' },
  ),
  genesisChange: choice('upgrade', ['same-version', 'newer-version'], { relevant: 'uninstall-for-upgrade' }),
  developmentFirst: yesNo('upgrade', false),
  uninstallPurpose: choice('uninstall', ['remove', 'upgrade']),
  genesisBefore: yesNo('uninstall', false),
  symptom: choice('symptom', troubleshooting.symptoms.map(({ id }) => id) as [string, ...string[]]),
  backupFolder: path('paths', 'D:\\Backup\\stream', 'restore-whole'),
  besideIzytroniq: yesNo('neighbours', false),
  besideSage: yesNo('neighbours', false),
  besideIsogeo: yesNo('neighbours', false),
} as const satisfies Readonly<Record<string, Parameter>>
