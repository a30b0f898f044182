import type { Item } from '../../../checklists/procedure.ts'
import type { Circumstance } from '../../../parameters/condition.ts'
import type { When } from '../../../parameters/parameter.ts'
import { cite } from '../manual.ts'
import { kitPorts } from '../ports.data.ts'

/** What can be so on a site and changes what is to be done. */
export const circumstances = {
  'system-listed': {
    parameter: 'operatingSystem',
    isOneOf: ['windows-10-pro', 'windows-10-enterprise', 'server-2016', 'server-2019'],
    citation: cite('2.1.1'),
  },
  'system-newer': {
    parameter: 'operatingSystem',
    isOneOf: ['windows-11', 'server-2022-or-later'],
    citation: cite('2.1.1'),
  },
  'system-windows-10': {
    parameter: 'operatingSystem',
    isOneOf: ['windows-10-pro', 'windows-10-enterprise'],
    citation: cite('2.1.1'),
  },
  'system-windows-11': { parameter: 'operatingSystem', isOneOf: ['windows-11'], citation: cite('2.1.3') },
  'system-server-2016': { parameter: 'operatingSystem', isOneOf: ['server-2016'], citation: cite('2.1.1') },
  'system-refused': {
    parameter: 'operatingSystem',
    isOneOf: ['windows-home', 'older'],
    citation: cite('2.1.1'),
  },
  'genesis-same': { parameter: 'genesis64', isOneOf: ['same'], citation: cite('3.5') },
  'genesis-older': { parameter: 'genesis64', isOneOf: ['older'], citation: cite('3.5') },
  'genesis-newer': { parameter: 'genesis64', isOneOf: ['newer'], citation: cite('3.5') },
  'account-domain': { parameter: 'serviceAccountKind', isOneOf: ['domain'], citation: cite('4.11') },
  'service-account-elsewhere': {
    parameter: 'serviceAccount',
    is: 'of-another-place',
    of: 'hostName',
    citation: cite('4.11'),
  },
  'install-account-elsewhere': {
    parameter: 'installAccount',
    is: 'of-another-place',
    of: 'hostName',
    citation: cite('3.1.1'),
  },
  'service-account-managed': { parameter: 'serviceAccount', is: 'managed-account', citation: cite('4.11') },
  'host-name-long': { parameter: 'hostName', is: 'longer-than-netbios', citation: cite('4.11') },
  'service-account-long': {
    parameter: 'serviceAccount',
    is: 'longer-than-netbios',
    citation: cite('4.11'),
  },
  'server-elsewhere': {
    parameter: 'databaseServer',
    is: 'server-of-another-place',
    of: 'hostName',
    citation: cite('3.1.3'),
  },
  'database-default-instance': {
    parameter: 'databaseServer',
    is: 'default-instance',
    citation: cite('4.12.2.1'),
  },
  'database-instance-and-port': {
    parameter: 'databaseServer',
    is: 'instance-and-port',
    citation: cite('4.12.2.1'),
  },
  'mqtt-in-dynamic-range': {
    parameter: 'dynamicPortStart',
    count: 'dynamicPortCount',
    holdsPort: { parameter: 'mqttPort' },
    citation: cite('6.5'),
  },
  'kit-mqtt-in-dynamic-range': {
    parameter: 'dynamicPortStart',
    count: 'dynamicPortCount',
    holdsPort: kitPorts.mqtt,
    citation: cite('6.5'),
  },
  'account-microsoft': { parameter: 'serviceAccountKind', isOneOf: ['microsoft'], citation: cite('4.11') },
  'sql-new': { parameter: 'sqlServer', isOneOf: ['new-local'], citation: cite('4.7.2') },
  'sql-existing': {
    parameter: 'sqlServer',
    isOneOf: ['existing-local', 'remote'],
    citation: cite('4.12.2'),
  },
  'sql-remote': { parameter: 'sqlServer', isOneOf: ['remote'], citation: cite('4.7.1') },
  'sql-version-newer': {
    parameter: 'sqlServerVersion',
    isOneOf: ['2022-or-later'],
    citation: cite('2.1.4'),
  },
  'sql-version-older': { parameter: 'sqlServerVersion', isOneOf: ['older'], citation: cite('2.1.4') },
  'sql-version-2016': { parameter: 'sqlServerVersion', isOneOf: ['2016'], citation: cite('2.1.4') },
  'authentication-sql': { parameter: 'authentication', isOneOf: ['sql'], citation: cite('4.12.2.2') },
  'authentication-windows': {
    parameter: 'authentication',
    isOneOf: ['windows'],
    citation: cite('3.1.3'),
  },
  overwriting: { parameter: 'overwriteDatabases', isOneOf: [true], citation: cite('4.13') },
  'https-port-changed': { parameter: 'httpsPort', differsFrom: kitPorts.https, citation: cite('4.14') },
  'mqtt-port-changed': { parameter: 'mqttPort', differsFrom: kitPorts.mqtt, citation: cite('6.5') },
  'remote-clients': { parameter: 'remoteClients', isOneOf: [true], citation: cite('4.20') },
  smtp: { parameter: 'smtp', isOneOf: [true], citation: cite('1') },
  ftp: { parameter: 'ftp', isOneOf: [true], citation: cite('1') },
  weather: { parameter: 'weather', isOneOf: [true], citation: cite('1') },
  'licence-cloud': { parameter: 'licenceMode', isOneOf: ['cloud'], citation: cite('5.2.1') },
  'licence-local': { parameter: 'licenceMode', isOneOf: ['local'], citation: cite('5.3.1') },
  'to-cloud': { parameter: 'modeChange', isOneOf: ['local-to-cloud'], citation: cite('5.3.2') },
  'old-machine-installed': {
    parameter: 'oldMachine',
    isOneOf: ['stream-installed'],
    citation: cite('5.3.2'),
  },
  'machine-lost': { parameter: 'licenceLoss', isOneOf: ['machine-lost'], citation: cite('5.3.2') },
  'machine-changed': { parameter: 'licenceLoss', isOneOf: ['machine-changed'], citation: cite('5.1.2') },
  'source-unreachable': {
    parameter: 'licenceLoss',
    isOneOf: ['source-unreachable'],
    citation: cite('5.1.2'),
  },
  'certificate-authority': {
    parameter: 'managerCertificate',
    isOneOf: ['authority-signed'],
    citation: cite('6.4'),
  },
  'elliptic-curve': { parameter: 'managerKey', isOneOf: ['elliptic-curve'], citation: cite('6.4') },
  'manager-connected': { parameter: 'managerConnected', isOneOf: [true], citation: cite('6.4') },
  'certificate-own': { parameter: 'webCertificate', isOneOf: ['own'], citation: cite('6.6.1') },
  'restore-whole': {
    parameter: 'restoreScope',
    isOneOf: ['whole-installation'],
    citation: cite('7.2'),
  },
  'restore-local-present': {
    parameter: 'restoreDatabases',
    isOneOf: ['local-sql-present'],
    citation: cite('7.2.1.1'),
  },
  'restore-local-absent': {
    parameter: 'restoreDatabases',
    isOneOf: ['local-sql-absent'],
    citation: cite('7.2.1.2'),
  },
  'restore-remote': {
    parameter: 'restoreDatabases',
    isOneOf: ['remote-available', 'remote-lost'],
    citation: cite('7.2.2'),
  },
  'restore-remote-lost': {
    parameter: 'restoreDatabases',
    isOneOf: ['remote-lost'],
    citation: cite('7.2.2'),
  },
  'genesis-stays': { parameter: 'genesisChange', isOneOf: ['same-version'], citation: cite('8.2.1') },
  'development-first': { parameter: 'developmentFirst', isOneOf: [true], citation: cite('8.1.2') },
  'uninstall-for-upgrade': {
    parameter: 'uninstallPurpose',
    isOneOf: ['upgrade'],
    citation: cite('9.2'),
  },
  'genesis-before-stream': { parameter: 'genesisBefore', isOneOf: [true], citation: cite('9.1') },
  'beside-izytroniq': { parameter: 'besideIzytroniq', isOneOf: [true], citation: cite('3.3') },
  'beside-sage': { parameter: 'besideSage', isOneOf: [true], citation: cite('3.3') },
  'beside-isogeo': { parameter: 'besideIsogeo', isOneOf: [true], citation: cite('3.1.2') },
  'https-port-443': { parameter: 'httpsPort', isOneOf: [443], citation: cite('4.14') },
  'https-port-80': { parameter: 'httpsPort', isOneOf: [80], citation: cite('4.14') },
  'mqtt-port-443': { parameter: 'mqttPort', isOneOf: [443], citation: cite('6.5') },
  'mqtt-port-80': { parameter: 'mqttPort', isOneOf: [80], citation: cite('6.5') },
  'sql-port-443': { parameter: 'sqlPort', isOneOf: [443], citation: cite('4.7.2') },
  'sql-port-80': { parameter: 'sqlPort', isOneOf: [80], citation: cite('4.7.2') },
  'sql-existing-local': {
    parameter: 'sqlServer',
    isOneOf: ['existing-local'],
    citation: cite('4.12.2'),
  },
} as const satisfies Readonly<Record<string, Circumstance>>

/** The service account is one of a domain, by what was chosen or by its own name. */
export const isDomainAccount = {
  any: ['account-domain', { all: ['service-account-elsewhere', { not: 'account-microsoft' }] }],
} as const satisfies When<CircumstanceId>

/** With Windows authentication an account of this machine, which a SQL Server on another one does not know. */
export const isUnknownToRemote = {
  all: ['sql-remote', 'authentication-windows', { not: isDomainAccount }],
} as const satisfies When<CircumstanceId>

export type CircumstanceId = keyof typeof circumstances

/** An item of stream: its conditions name circumstances that are known here. */
export type StreamItem = Item<CircumstanceId>
