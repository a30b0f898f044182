import type { Procedure } from '../../../checklists/procedure.ts'
import { neighboursSection } from '../../../conflicts/add-neighbours.ts'
import { itemsOf } from '../../../licensing/workflows/workflow.ts'
import { cite } from '../manual.ts'
import { upgradeCloud, upgradeLocal } from '../workflows/upgrade.data.ts'
import { checkRemoteSignIn, checkSignIn } from './administration-tool.data.ts'
import {
  backupFolderItem,
  backupParameters,
  databaseBackupItems,
  fileBackupItems,
  keepSettingsItem,
} from './backup-items.data.ts'
import { isUnknownToRemote, type StreamItem } from './circumstances.data.ts'
import {
  genesisFolder,
  genesisFolderFixed,
  licenceTerms,
  microsoftPassword,
  sqlAuthentication,
  streamFolder,
  windowsAuthentication,
} from './kit-windows.data.ts'
import { agreeOnGap, licenceCheck } from './licence-items.data.ts'
import { neighbourParameters } from './neighbours.data.ts'
import {
  finishRemoval,
  genesisProjects,
  licenceRemovalForUpgrade,
  startRemoval,
} from './removal-items.data.ts'
import { accountKnownThere, firewallRule, managedAccount } from './shared-items.data.ts'
import { loadFirmware, takeFirmware } from './troubleshooting.data.ts'

/** The account that stream has connected with: on an instance of the kit always the SQL account (manual 4.7.2). */
const hasWindowsLogin = { all: ['sql-existing', 'authentication-windows'] } as const

const preparation = [
  {
    id: 'stream.upgrade.ask-kit',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('8.2.1'),
  },
  {
    id: 'stream.upgrade.note-connection',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    commands: [
      { shell: 'powershell', template: 'Start-Process -Verb RunAs -FilePath {{administrationTool}}' },
    ],
    citation: cite('8.2.2'),
    further: [cite('6.2')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.upgrade.rehearse',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 120,
    when: { not: 'development-first' },
    citation: cite('8.1.2'),
  },
  {
    id: 'stream.upgrade.development-environment',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 120,
    when: 'development-first',
    citation: cite('8.1.2'),
  },
  { ...agreeOnGap, when: 'licence-local' },
  managedAccount,
  accountKnownThere,
  { ...genesisProjects, when: { all: ['genesis-before-stream', { not: 'genesis-stays' }] } },
] as const satisfies readonly StreamItem[]

const removal = [
  startRemoval,
  {
    id: 'stream.upgrade.core-only',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 2,
    when: 'genesis-before-stream',
    wording: { key: 'stream.uninstall.core-only', values: {} },
    citation: cite('9.1'),
  },
  {
    id: 'stream.upgrade.partial',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 2,
    when: { all: [{ not: 'genesis-before-stream' }, 'genesis-stays'] },
    wording: { key: 'stream.uninstall.partial', values: {} },
    citation: cite('8.2.1'),
    further: [cite('9.1')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.upgrade.complete',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    when: { all: [{ not: 'genesis-before-stream' }, { not: 'genesis-stays' }] },
    citation: cite('8.2.1'),
    further: [cite('9.1')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.upgrade.keep-configuration',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    irreversible: true,
    wording: { key: 'stream.uninstall.keep-configuration', values: {} },
    citation: cite('8.2.1'),
    further: [cite('9.2')],
    rulings: ['uninstall-yes-for-upgrade', 'configuration-extent'],
  },
  {
    id: 'stream.upgrade.confirm-removal',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    wording: { key: 'stream.uninstall.confirm', values: {} },
    citation: cite('9'),
  },
  ...finishRemoval,
] as const satisfies readonly StreamItem[]

const kit = [
  {
    id: 'stream.upgrade.start-kit',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('8.2.2'),
    further: [cite('4.1'), cite('4.3')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.upgrade.no-local-instance',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    when: 'sql-remote',
    citation: cite('4.7.1'),
  },
  {
    id: 'stream.upgrade.genesis-dialogue',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 2,
    when: 'genesis-stays',
    citation: cite('4.8'),
  },
  licenceTerms,
  {
    id: 'stream.upgrade.service-account',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('8.2.2'),
    further: [cite('4.11')],
  },
  microsoftPassword,
  {
    id: 'stream.upgrade.same-instance',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('8.2.2'),
  },
  { ...windowsAuthentication, when: { all: [hasWindowsLogin, { not: isUnknownToRemote }] } },
  { ...sqlAuthentication, when: { not: hasWindowsLogin } },
  {
    id: 'stream.upgrade.same-names',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    citation: cite('8.2.2'),
  },
  {
    id: 'stream.upgrade.never-overwrite',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    irreversible: true,
    citation: cite('8.2.2'),
    further: [cite('4.13')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.upgrade.https-port',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('8.2.2'),
    further: [cite('4.14')],
  },
  streamFolder,
  { ...genesisFolder, when: { not: 'genesis-stays' } },
  { ...genesisFolderFixed, when: 'genesis-stays' },
  {
    id: 'stream.upgrade.historical-path',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    citation: cite('8.2.2'),
    further: [cite('4.15.1')],
  },
  {
    id: 'stream.upgrade.run',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 45,
    citation: cite('4.16'),
    further: [cite('4.17'), cite('4.18')],
  },
  {
    id: 'stream.upgrade.final-restart',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('4.19'),
  },
] as const satisfies readonly StreamItem[]

const aftermath = [
  {
    id: 'stream.upgrade.admin-password',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('8.2.2'),
    further: [cite('4.20')],
  },
  {
    id: 'stream.upgrade.services-run',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    commands: [
      {
        shell: 'powershell',
        template:
          'Get-Service -Name EMSG64Configuration, EMSMessageSequencer, EMSPublisher, EMSReporter, EMSSbcManager',
      },
    ],
    citation: cite('11.2.2'),
    further: [cite('6.1'), cite('10.3.3')],
  },
  checkSignIn,
  firewallRule,
  { ...checkRemoteSignIn, after: [firewallRule.id] },
  licenceCheck[0],
  licenceCheck[1],
  {
    id: 'stream.upgrade.data-there',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 15,
    citation: cite('8'),
  },
  {
    id: 'stream.upgrade.move-historical',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 15,
    citation: cite('8.2.2'),
  },
  {
    id: 'stream.upgrade.mend-databases',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 20,
    commands: [
      { shell: 'powershell', template: 'Start-Process -Verb RunAs -FilePath {{administrationTool}}' },
      { shell: 'gui', path: 'gui.tool-databases-update' },
    ],
    citation: cite('8.2.2'),
    further: [cite('6.2')],
    rulings: ['labels-translated'],
  },
  {
    id: 'stream.upgrade.own-projects',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 15,
    when: 'genesis-before-stream',
    citation: cite('3.5'),
    further: [cite('4.8')],
  },
] as const satisfies readonly StreamItem[]

const production = [
  {
    id: 'stream.upgrade.move-to-production',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 30,
    commands: [{ shell: 'gui', path: 'gui.tool-databases-update' }],
    citation: cite('6.2'),
    further: [cite('8.1.2'), cite('6.1')],
    rulings: ['labels-translated'],
  },
  takeFirmware,
  loadFirmware,
] as const satisfies readonly StreamItem[]

/** To a newer version of stream, without losing configuration or data (manual 8). */
export const upgrade = {
  id: 'upgrade',
  group: 'change',
  parameters: [
    'siteName',
    'hostName',
    'genesisChange',
    'genesisBefore',
    'developmentFirst',
    'licenceMode',
    'serviceAccount',
    'serviceAccountKind',
    ...backupParameters,
    'authentication',
    'sqlLogin',
    'genesisPath',
    'httpsPort',
    'remoteClients',
    ...neighbourParameters,
  ],
  turns: {
    licence: { 'on-this-machine': 'on-this-machine' },
    databases: { 'in-use': 'in-use' },
    machine: { installed: 'installed' },
  },
  sections: [
    neighboursSection,
    { id: 'prepare-upgrade', inOrder: true, items: preparation },
    { id: 'back-up-databases', inOrder: true, items: [backupFolderItem, ...databaseBackupItems] },
    { id: 'back-up-files', items: [keepSettingsItem, ...fileBackupItems] },
    ...licenceRemovalForUpgrade,
    { id: 'uninstall-old-version', inOrder: true, items: removal },
    { id: 'run-new-kit', inOrder: true, items: kit },
    {
      id: 'licence-cloud-set-up',
      when: 'licence-cloud',
      inOrder: true,
      items: itemsOf(upgradeCloud, 'set-up-cloud'),
    },
    {
      id: 'licence-local-set-up',
      when: 'licence-local',
      inOrder: true,
      items: itemsOf(upgradeLocal, 'read-site-code', 'send-site-code', 'await-site-key', 'activate-key'),
    },
    { id: 'check-upgrade', items: aftermath },
    { id: 'move-to-production', when: 'development-first', inOrder: true, items: production },
  ],
} as const satisfies Procedure
