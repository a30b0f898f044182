import type { Procedure } from '../../../checklists/procedure.ts'
import { neighboursSection } from '../../../conflicts/add-neighbours.ts'
import { cite } from '../manual.ts'
import type { StreamItem } from './circumstances.data.ts'
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
  streamFolder,
  windowsAuthentication,
} from './kit-windows.data.ts'
import { neighbourParameters } from './neighbours.data.ts'
import {
  accountKnownThere,
  changeAdminPassword,
  managedAccount,
  showInstallUser,
} from './shared-items.data.ts'

const step = { severity: 'blocker', role: 'integrator' } as const
const hint = { severity: 'advice', role: 'integrator' } as const

const isLocalInstanceThere = { all: ['sql-existing', { not: 'sql-remote' }] } as const
const isOverwriting = { all: ['sql-existing', 'overwriting'] } as const

const start = [
  {
    id: 'stream.install.sign-in',
    ...step,
    effortMinutes: 2,
    commands: showInstallUser,
    citation: cite('3.1.1'),
  },
  genesisNewer,
  genesisOlder,
  managedAccount,
  { id: 'stream.install.start-kit', ...step, effortMinutes: 2, citation: cite('4.1') },
  {
    id: 'stream.install.language',
    ...hint,
    effortMinutes: 1,
    citation: cite('4.2'),
    rulings: ['four-languages'],
  },
  { id: 'stream.install.consent', ...step, effortMinutes: 1, citation: cite('4.3') },
  {
    id: 'stream.install.start',
    ...step,
    effortMinutes: 3,
    citation: cite('4.4'),
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.install.pending-restart',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('4.5'),
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.install.prerequisites',
    ...step,
    effortMinutes: 20,
    citation: cite('4.6'),
    further: [cite('11.1')],
  },
] as const satisfies readonly StreamItem[]

const instance = [
  {
    id: 'stream.install.local-instance-found',
    ...hint,
    effortMinutes: 1,
    when: isLocalInstanceThere,
    citation: cite('4.7'),
    further: [cite('4.12')],
  },
  {
    id: 'stream.install.decline-instance',
    ...step,
    effortMinutes: 1,
    when: 'sql-remote',
    citation: cite('4.7.1'),
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.install.instance-by-mistake',
    ...hint,
    effortMinutes: 2,
    when: 'sql-remote',
    citation: cite('4.7.1'),
  },
  {
    id: 'stream.install.instance-completed-by-mistake',
    ...hint,
    effortMinutes: 5,
    when: 'sql-remote',
    citation: cite('4.7.1'),
    further: [cite('4.12.1'), cite('6.2')],
  },
  {
    id: 'stream.install.accept-instance',
    ...step,
    effortMinutes: 1,
    when: 'sql-new',
    citation: cite('4.7'),
    further: [cite('4.7.2')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.install.instance-name',
    ...step,
    effortMinutes: 1,
    when: 'sql-new',
    citation: cite('4.7.2'),
  },
  {
    id: 'stream.install.instance-folders',
    ...step,
    effortMinutes: 3,
    when: 'sql-new',
    citation: cite('4.7.2'),
    further: [cite('3.4.2')],
    rulings: ['sql-path-spelling'],
  },
  {
    id: 'stream.install.instance-port',
    ...step,
    effortMinutes: 1,
    when: 'sql-new',
    citation: cite('4.7.2'),
    further: [cite('3.3')],
  },
  {
    id: 'stream.install.instance-login',
    ...step,
    effortMinutes: 3,
    when: 'sql-new',
    citation: cite('4.7.2'),
  },
  {
    id: 'stream.install.instance-confirm',
    ...step,
    effortMinutes: 15,
    when: 'sql-new',
    citation: cite('4.7.2'),
  },
  {
    id: 'stream.install.instance-error',
    ...hint,
    effortMinutes: 5,
    when: 'sql-new',
    citation: cite('10.1.1'),
  },
] as const satisfies readonly StreamItem[]

const settings = [
  genesisProject,
  { id: 'stream.install.welcome', ...step, effortMinutes: 1, citation: cite('4.9') },
  licenceTerms,
  accountKnownThere,
  serviceAccountWindow,
  servicePassword,
  microsoftPassword,
  {
    id: 'stream.install.database-connected',
    ...hint,
    effortMinutes: 1,
    when: 'sql-new',
    citation: cite('4.12.1'),
  },
  {
    id: 'stream.install.database-server',
    ...step,
    effortMinutes: 2,
    when: 'sql-existing',
    citation: cite('4.12.2.1'),
    further: [cite('4.12.2')],
  },
  windowsAuthentication,
  sqlAuthentication,
  {
    id: 'stream.install.database-names',
    ...step,
    effortMinutes: 3,
    citation: cite('4.13'),
    rulings: ['database-name-characters'],
  },
  { ...databaseKeep, when: { not: isOverwriting } },
  {
    id: 'stream.install.database-overwrite',
    ...step,
    effortMinutes: 5,
    irreversible: true,
    when: isOverwriting,
    asks: { databases: 'overwrite' },
    citation: cite('4.13'),
  },
  httpsPortWindow,
  streamFolder,
  genesisFolder,
  genesisFolderFixed,
  { id: 'stream.install.historical-folder', ...step, effortMinutes: 1, citation: cite('4.15.1') },
  { id: 'stream.install.fixed-folders', ...hint, effortMinutes: 1, citation: cite('4.15.2') },
] as const satisfies readonly StreamItem[]

const run = [
  {
    id: 'stream.install.confirm',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('4.16'),
  },
  { id: 'stream.install.keep-running', ...step, effortMinutes: 10, citation: cite('4.16') },
  {
    id: 'stream.install.genesis-wait',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 30,
    when: { not: 'genesis-same' },
    citation: cite('4.17'),
  },
  {
    id: 'stream.install.command-window',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('4.18'),
  },
  {
    id: 'stream.install.final-restart',
    ...step,
    effortMinutes: 10,
    citation: cite('4.19'),
    further: [cite('3')],
    rulings: ['labels-translated'],
  },
  changeAdminPassword,
] as const satisfies readonly StreamItem[]

/** The kit, window by window (manual 4.1 to 4.19). */
export const install = {
  id: 'install',
  group: 'install',
  parameters: [
    'siteName',
    'hostName',
    'genesis64',
    'installAccount',
    'serviceAccount',
    'serviceAccountKind',
    'sqlServer',
    'databaseServer',
    'sqlInstance',
    'sqlPort',
    'authentication',
    'sqlLogin',
    'sqlPassword',
    'configurationDatabase',
    'runtimeDatabase',
    'dataDatabase',
    'pricingDatabase',
    'overwriteDatabases',
    'httpsPort',
    'streamPath',
    'genesisPath',
    'historicalPath',
    'sqlPath',
    ...neighbourParameters,
  ],
  turns: {
    licence: { ordered: 'ordered', lost: 'lost' },
    databases: { none: 'in-use' },
    machine: { prepared: 'installed' },
  },
  sections: [
    neighboursSection,
    { id: 'install-start', inOrder: true, items: start },
    { id: 'install-instance', inOrder: true, items: instance },
    { id: 'install-settings', inOrder: true, items: settings },
    { id: 'install-run', inOrder: true, items: run },
  ],
} as const satisfies Procedure
