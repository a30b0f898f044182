import type { Procedure } from '../../../checklists/procedure.ts'
import { neighboursSection } from '../../../conflicts/add-neighbours.ts'
import { cite } from '../manual.ts'
import type { SageItem } from './circumstances.data.ts'
import { integrationService, setup } from './install.data.ts'
import { neighbourParameters } from './neighbours.data.ts'
import { commercialManagement, database, documents } from './pre-install.data.ts'
import {
  changeAdminPassword,
  changeSaInCrm,
  changeSaPassword,
  copyCustomFiles,
  enterKeyInSetup,
  iisStopAllowed,
  newKey,
  pick,
  signedOut,
  tomcatStarted,
  visitEachServer,
} from './shared-items.data.ts'

const forSqlServerOfAnyOrigin = ({ when: _not, ...item }: SageItem): SageItem => item

/** What the new version asks for is compared anew. */
const requirements = [
  ...pick(documents, 'specifications'),
  ...pick(database, 'version').map(forSqlServerOfAnyOrigin),
]

/** The service keeps step with CRM and Gestion commerciale; nothing else of that is installed here. */
const versionMatch = pick(commercialManagement, 'version-match').map(({ after: _installed, ...item }) => item)

/** The way back, made before a new version. */
export const backUp = [
  {
    id: 'sage-100c-crm.update.backup-folder',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 5,
    commands: [
      { shell: 'powershell', template: 'New-Item -ItemType Directory -Force -Path {{backupFolder}}' },
    ],
    citation: cite('Installation des mises à jour > Prérequis obligatoires'),
    rulings: ['own-commands', 'own-advice'],
  },
  {
    id: 'sage-100c-crm.update.back-up-programs',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    // Several web servers may copy into one share: each into a folder of its own.
    commands: [
      {
        shell: 'powershell',
        template:
          'robocopy {{installationFolder}} (Join-Path {{backupFolder}} "$env:COMPUTERNAME\\Programs") /E',
      },
    ],
    citation: cite('Installation des mises à jour > Prérequis obligatoires'),
    rulings: ['own-commands'],
  },
  {
    id: 'sage-100c-crm.update.back-up-registry',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    commands: [{ shell: 'gui', path: 'gui.registry-export' }],
    citation: cite('Installation des mises à jour > Prérequis obligatoires'),
  },
  {
    id: 'sage-100c-crm.update.back-up-database',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 20,
    after: ['sage-100c-crm.update.backup-folder'],
    commands: [
      {
        shell: 'sql',
        template:
          'BACKUP DATABASE {{installationName:identifier}} TO DISK = {{backupFile}} WITH COPY_ONLY, CHECKSUM;',
      },
    ],
    asks: { databases: 'back-up' },
    citation: cite('Installation des mises à jour > Prérequis obligatoires'),
    rulings: ['address-from-alias', 'own-commands'],
  },
] as const satisfies readonly SageItem[]

/** The trial of a new version where nobody works. */
export const rehearsal = [
  {
    id: 'sage-100c-crm.update.test-environment',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 240,
    citation: cite('Installation des mises à jour > Prérequis obligatoires'),
  },
  {
    id: 'sage-100c-crm.update.identical-copy',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 240,
    when: 'multi-server',
    citation: cite("Mise à jour de l'application"),
  },
  {
    id: 'sage-100c-crm.update.test-update',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 60,
    citation: cite('Installation des mises à jour > Prérequis obligatoires'),
  },
  {
    id: 'sage-100c-crm.update.test-verify',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 120,
    citation: cite('Installation des mises à jour > Prérequis obligatoires'),
  },
  {
    id: 'sage-100c-crm.update.resolved',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 30,
    citation: cite('Installation des mises à jour > Prérequis obligatoires'),
  },
] as const satisfies readonly SageItem[]

/** The new version where people work. */
export const realUpdate = [
  signedOut,
  iisStopAllowed,
  {
    id: 'sage-100c-crm.update.choose',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('Mise à jour'),
  },
  {
    id: 'sage-100c-crm.update.option',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    irreversible: true,
    citation: cite('Mise à jour'),
    further: [cite("Changement de clé lors d'une mise à jour de version")],
  },
  {
    id: 'sage-100c-crm.update.customer-data',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('Mise à jour'),
  },
  enterKeyInSetup,
  ...pick(setup, 'version-warning').map(forSqlServerOfAnyOrigin),
  {
    id: 'sage-100c-crm.update.servers-in-order',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 60,
    when: 'multi-server',
    citation: cite("Mise à jour de l'application"),
    further: [cite('Modifications apportées sur un environnement multiserveurs')],
  },
  {
    id: 'sage-100c-crm.update.components-in-order',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 30,
    when: 'multi-server',
    citation: cite("Mise à jour de l'application"),
  },
  { ...copyCustomFiles, when: 'multi-server' },
  tomcatStarted,
  { ...visitEachServer, when: 'multi-server' },
  {
    id: 'sage-100c-crm.update.browser-history',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 30,
    citation: cite('Mise à jour'),
  },
  {
    id: 'sage-100c-crm.update.control',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 30,
    citation: cite('Installation des mises à jour > Prérequis obligatoires'),
  },
] as const satisfies readonly SageItem[]

const security = [changeAdminPassword, changeSaPassword, changeSaInCrm] as const satisfies readonly SageItem[]

/** A new version, tried out before it reaches the people who work. */
export const update = {
  id: 'update',
  group: 'change',
  parameters: [
    'siteName',
    'serverName',
    'installationName',
    'backupFolder',
    'multiServer',
    'secondaryServers',
    'sqlServer',
    'databaseServer',
    'sqlInstance',
    'integration',
    'integrationServer',
    ...neighbourParameters,
  ],
  turns: { databases: { 'in-use': 'in-use' }, machine: { installed: 'installed' } },
  sections: [
    neighboursSection,
    { id: 'documents', alongside: true, items: requirements },
    { id: 'commercial-management', when: 'integration', alongside: true, items: versionMatch },
    { id: 'back-up', items: backUp },
    { id: 'licence', alongside: true, items: [newKey] },
    { id: 'rehearsal', inOrder: true, items: rehearsal },
    { id: 'integration-service', when: 'integration', inOrder: true, items: integrationService },
    { id: 'real-update', inOrder: true, items: realUpdate },
    { id: 'security', items: security },
  ],
} as const satisfies Procedure
