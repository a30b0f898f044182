import type { Procedure } from '../../../checklists/procedure.ts'
import { neighboursSection } from '../../../conflicts/add-neighbours.ts'
import { cite } from '../manual.ts'
import type { SageItem } from './circumstances.data.ts'
import { neighbourParameters } from './neighbours.data.ts'
import {
  changeAdminPassword,
  changeSaInCrm,
  changeSaPassword,
  iisStopAllowed,
  managementStudio,
  sqlBrowser,
  sqlCollation,
  tomcatStarted,
} from './shared-items.data.ts'

/** The service that exchanges data with Gestion commerciale, installed before CRM. */
export const integrationService = [
  {
    id: 'sage-100c-crm.service.sign-in',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite("Installation du Service d'intégration > Prérequis obligatoires"),
  },
  {
    id: 'sage-100c-crm.service.download',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    citation: cite("Installation du Service d'intégration > Déploiement"),
    further: [cite('Contenu du Setup'), cite("Organisation du guide d'installation")],
  },
  {
    id: 'sage-100c-crm.service.run',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite("Installation du Service d'intégration > Déploiement"),
  },
  {
    id: 'sage-100c-crm.service.installed',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    commands: [{ shell: 'powershell', template: "Get-Service -DisplayName '*Sage*'" }],
    citation: cite("Installation du Service d'intégration > Déploiement"),
    rulings: ['own-commands'],
  },
] as const satisfies readonly SageItem[]

/** The setup of one web server, window by window. */
export const setup = [
  iisStopAllowed,
  managementStudio,
  {
    id: 'sage-100c-crm.install.start-setup',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('Contenu du Setup'),
    further: [cite('Installation de Sage 100c CRM > Déploiement')],
  },
  {
    id: 'sage-100c-crm.install.order-data',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    asks: { licence: 'set-up' },
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.install.express',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    when: 'sql-express',
    citation: cite('Installation sans la présence de SQL Server'),
  },
  {
    id: 'sage-100c-crm.install.select-server',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    when: { not: 'sql-express' },
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.install.version-warning',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    when: { not: 'sql-express' },
    citation: cite('Installation de Sage 100c CRM > Prérequis obligatoires'),
  },
  {
    id: 'sage-100c-crm.install.name',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 1,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
    rulings: ['installation-name-required'],
  },
  {
    id: 'sage-100c-crm.install.database-account',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.install.no-demonstration',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 1,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.install.protocol',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.install.proxy',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    when: 'proxy',
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.install.summary',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 3,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.install.registration-data',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
] as const satisfies readonly SageItem[]

/** The first connection, which completes the installation. */
export const firstStart = [
  { ...sqlCollation, when: 'sql-express' },
  { ...sqlBrowser, when: 'sql-express' },
  tomcatStarted,
  {
    id: 'sage-100c-crm.install.open',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
    rulings: ['address-from-alias'],
  },
  {
    id: 'sage-100c-crm.install.sign-in',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.install.components',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.install.reconnect',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.install.improvement-programme',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 1,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.install.continue-integration',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 1,
    when: 'integration',
    citation: cite("Configuration de l'intégration Sage 100"),
  },
] as const satisfies readonly SageItem[]

const security = [changeAdminPassword, changeSaPassword, changeSaInCrm] as const satisfies readonly SageItem[]

/** The setup of one web server, from the integration service to the first connection. */
export const install = {
  id: 'install',
  group: 'install',
  parameters: [
    'siteName',
    'serverName',
    'installationName',
    'sqlServer',
    'databaseServer',
    'sqlInstance',
    'sqlLogin',
    'integration',
    'proxy',
    ...neighbourParameters,
  ],
  turns: {
    licence: { ordered: 'on-this-machine' },
    databases: { none: 'in-use' },
    machine: { prepared: 'installed' },
  },
  sections: [
    neighboursSection,
    { id: 'integration-service', when: 'integration', inOrder: true, items: integrationService },
    { id: 'setup', inOrder: true, items: setup },
    { id: 'first-start', inOrder: true, items: firstStart },
    { id: 'security', items: security },
  ],
} as const satisfies Procedure
