import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import type { SageItem } from './circumstances.data.ts'
import { firstStart, setup } from './install.data.ts'
import { secondary } from './install-multi-server.data.ts'
import {
  changeAdminPassword,
  changeSaInCrm,
  changeSaPassword,
  enterKeyInSetup,
  iisStopAllowed,
  newKey,
  pick,
  signedOut,
  tomcatStarted,
  visitEachServer,
} from './shared-items.data.ts'
import { backUp, realUpdate, rehearsal } from './update.data.ts'

const reinstalledOnSeveral = { all: ['full-reinstallation', 'multi-server'] } as const

const preparation = [newKey, iisStopAllowed] as const satisfies readonly SageItem[]

// Nobody stays out of CRM for as long as a trial takes: it is the change itself that needs it.
const signOut = [signedOut] as const satisfies readonly SageItem[]

const keyWithVersion = [
  {
    id: 'sage-100c-crm.key.overwrite',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 30,
    irreversible: true,
    when: 'full-reinstallation',
    asks: { databases: 'overwrite' },
    citation: cite("Changement de clé lors d'une mise à jour de version"),
    rulings: ['own-advice'],
  },
  ...pick(realUpdate, 'choose'),
  ...pick(realUpdate, 'option').map(item => ({ ...item, when: { not: 'full-reinstallation' } as const })),
  {
    id: 'sage-100c-crm.key.choose-reinstallation',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    irreversible: true,
    when: 'full-reinstallation',
    citation: cite("Changement de clé lors d'une mise à jour de version"),
  },
  enterKeyInSetup,
  ...pick(realUpdate, 'customer-data'),
  // A new database is created: the choices of an installation come again.
  ...pick(setup, 'no-demonstration').map(item => ({ ...item, when: 'full-reinstallation' as const })),
  ...pick(realUpdate, 'servers-in-order'),
  ...pick(secondary, 'secondary-database').map(item => ({ ...item, when: reinstalledOnSeveral })),
  ...pick(realUpdate, 'components-in-order', 'custom-files'),
] as const satisfies readonly SageItem[]

const keyAlone = [
  {
    id: 'sage-100c-crm.key.start-tool',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    commands: [{ shell: 'powershell', template: 'Start-Process -Verb RunAs -FilePath {{licenceTool}}' }],
    citation: cite('Mise à jour de clé de licence sans changement de version'),
    rulings: ['own-commands'],
  },
  {
    id: 'sage-100c-crm.key.enter',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    asks: { licence: 'change' },
    citation: cite('Mise à jour de clé de licence sans changement de version'),
  },
  {
    id: 'sage-100c-crm.key.company-unchanged',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('Mise à jour de clé de licence sans changement de version'),
  },
  {
    id: 'sage-100c-crm.key.database',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('Mise à jour de clé de licence sans changement de version'),
  },
  {
    id: 'sage-100c-crm.key.summary',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('Mise à jour de clé de licence sans changement de version'),
  },
  {
    id: 'sage-100c-crm.key.reset-iis',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    commands: [{ shell: 'cmd', template: 'iisreset' }],
    citation: cite('Mise à jour de clé de licence sans changement de version'),
    further: [cite('Mise à jour de la clé de licence > Introduction')],
    rulings: ['own-commands'],
  },
  {
    id: 'sage-100c-crm.key.confirmation',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 1,
    citation: cite('Mise à jour de clé de licence sans changement de version'),
  },
] as const satisfies readonly SageItem[]

// IIS has been reset either way, whether by the setup or after the tool.
const afterKey = [
  tomcatStarted,
  ...pick(firstStart, 'open', 'sign-in', 'components', 'reconnect').map(item => ({
    ...item,
    when: { all: ['version-change', 'full-reinstallation'] } as const,
  })),
  { ...visitEachServer, when: 'multi-server' },
  ...pick(realUpdate, 'browser-history', 'control').map(item => ({
    ...item,
    when: 'version-change' as const,
  })),
  {
    id: 'sage-100c-crm.key.check-details',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    commands: [{ shell: 'gui', path: 'gui.licence-details' }],
    citation: cite('Mise à jour de clé de licence sans changement de version'),
    rulings: ['address-from-alias'],
  },
] as const satisfies readonly SageItem[]

const security = [changeAdminPassword, changeSaPassword, changeSaInCrm] as const satisfies readonly SageItem[]

/** More users or another edition, with a new version or without. */
export const updateLicenceKey = {
  id: 'update-licence-key',
  group: 'licence',
  parameters: [
    'siteName',
    'serverName',
    'installationName',
    'versionChange',
    'updateKind',
    'backupFolder',
    'multiServer',
    'secondaryServers',
    'sqlServer',
    'databaseServer',
    'sqlInstance',
  ],
  turns: {
    licence: { 'on-this-machine': 'on-this-machine' },
    databases: { 'in-use': 'in-use' },
    machine: { installed: 'installed' },
  },
  sections: [
    { id: 'preparation', items: preparation },
    // A new version is backed up and tried out with a new key as it is with the old one.
    { id: 'back-up', when: 'version-change', items: backUp },
    { id: 'rehearsal', when: 'version-change', inOrder: true, items: rehearsal },
    { id: 'sign-out', items: signOut },
    { id: 'key-with-version', when: 'version-change', inOrder: true, items: keyWithVersion },
    { id: 'key-alone', when: { not: 'version-change' }, inOrder: true, items: keyAlone },
    { id: 'after-key', inOrder: true, items: afterKey },
    { id: 'security', items: security },
  ],
} as const satisfies Procedure
