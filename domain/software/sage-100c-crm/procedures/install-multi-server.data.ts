import type { Procedure } from '../../../checklists/procedure.ts'
import { neighboursSection } from '../../../conflicts/add-neighbours.ts'
import { cite } from '../manual.ts'
import type { SageItem } from './circumstances.data.ts'
import { firstStart, integrationService, setup } from './install.data.ts'
import { neighbourParameters } from './neighbours.data.ts'
import { changeAdminPassword, iisStopAllowed, multiServerOption, pick } from './shared-items.data.ts'

const plan = [
  multiServerOption,
  {
    id: 'sage-100c-crm.multi.servers',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 30,
    citation: cite('Installation Multiserveurs > Conditions préalables'),
    further: [
      cite('Installation Multiserveurs > Introduction'),
      cite("Détermination de l'architecture des serveurs"),
    ],
  },
  {
    id: 'sage-100c-crm.multi.services',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    citation: cite('Installation Multiserveurs > Conditions préalables'),
    further: [cite("Détermination de l'architecture des serveurs")],
  },
  {
    id: 'sage-100c-crm.multi.integration',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    when: 'integration',
    citation: cite('Installation Multiserveurs > Conditions préalables'),
  },
  {
    id: 'sage-100c-crm.multi.addresses',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 15,
    commands: [
      {
        shell: 'powershell',
        template:
          'Get-NetIPAddress -AddressFamily IPv6 | Select-Object -Property InterfaceAlias, IPAddress, PrefixOrigin',
      },
    ],
    citation: cite("Détermination de l'architecture des serveurs"),
    further: [cite('Paramètres de configuration multiserveurs')],
    rulings: ['own-commands'],
  },
  {
    id: 'sage-100c-crm.multi.dns-name',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 10,
    when: 'server-name-address',
    citation: cite('Paramètres de configuration multiserveurs'),
  },
  {
    id: 'sage-100c-crm.multi.connections',
    severity: 'major',
    role: 'dba',
    effortMinutes: 10,
    commands: [{ shell: 'sql', template: 'SELECT @@MAX_CONNECTIONS;' }],
    citation: cite('Installer Sage 100c CRM sur les autres serveurs Web'),
    rulings: ['own-commands'],
  },
  {
    id: 'sage-100c-crm.multi.management-studio',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 30,
    citation: cite('SQL Server'),
    further: [cite('Installation de Sage 100c CRM > Déploiement')],
  },
  iisStopAllowed,
] as const satisfies readonly SageItem[]

// The SQL Server is always one that was there before, whatever a single server has.
const versionWarning = pick(setup, 'version-warning').map(({ when: _always, ...item }) => item)

// Installed as a single server is, so its steps are those of the setup (manual Installation du serveur Maître).
const master = [
  {
    id: 'sage-100c-crm.multi.master',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 60,
    citation: cite("Installer d'abord Sage 100c CRM sur le serveur Web principal"),
    further: [cite('Installation du serveur Maître')],
  },
  ...pick(setup, 'start-setup', 'order-data'),
  {
    id: 'sage-100c-crm.multi.master-database',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    citation: cite('Installation du serveur Maître'),
  },
  ...versionWarning,
  {
    id: 'sage-100c-crm.multi.master-name',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 1,
    citation: cite('Installation du serveur Maître'),
    rulings: ['installation-name-required'],
  },
  ...pick(setup, 'database-account', 'no-demonstration', 'protocol', 'proxy', 'summary', 'registration-data'),
  ...pick(firstStart, 'tomcat-started', 'open', 'sign-in', 'components'),
  {
    id: 'sage-100c-crm.multi.master-finish',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 30,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
] as const satisfies readonly SageItem[]

export const secondary = [
  {
    id: 'sage-100c-crm.multi.secondary',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 120,
    citation: cite('Installation des Serveurs Secondaires'),
    further: [cite('Installer Sage 100c CRM sur les autres serveurs Web')],
  },
  {
    id: 'sage-100c-crm.multi.secondary-database',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    irreversible: true,
    citation: cite('Installation des Serveurs Secondaires'),
    further: [cite('Installer Sage 100c CRM sur les autres serveurs Web')],
  },
  {
    id: 'sage-100c-crm.multi.secondary-component',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('Installation des Serveurs Secondaires'),
  },
  {
    id: 'sage-100c-crm.multi.tomcat',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    commands: [{ shell: 'powershell', template: "Get-Service -DisplayName '*Tomcat*'" }],
    citation: cite('Installer Sage 100c CRM sur les autres serveurs Web'),
    rulings: ['own-commands'],
  },
] as const satisfies readonly SageItem[]

const fields = [
  {
    id: 'sage-100c-crm.multi.open-fields',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    commands: [{ shell: 'gui', path: 'gui.database-settings' }],
    citation: cite('Paramètres de configuration multiserveurs'),
  },
  {
    id: 'sage-100c-crm.multi.field-names',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    citation: cite('Paramètres de configuration multiserveurs'),
    rulings: ['fields-in-order'],
  },
  {
    id: 'sage-100c-crm.multi.field-addresses',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('Paramètres de configuration multiserveurs'),
    rulings: ['fields-in-order'],
  },
  {
    id: 'sage-100c-crm.multi.field-balancing-on',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 1,
    when: 'balanced-by-crm',
    citation: cite('Paramètres de configuration multiserveurs'),
  },
  {
    id: 'sage-100c-crm.multi.field-balancing-off',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 1,
    when: { not: 'balanced-by-crm' },
    citation: cite('Paramètres de configuration multiserveurs'),
  },
  {
    id: 'sage-100c-crm.multi.field-qualified',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 3,
    citation: cite('Paramètres de configuration multiserveurs'),
  },
  {
    id: 'sage-100c-crm.multi.field-dtls',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 1,
    citation: cite('Paramètres de configuration multiserveurs'),
  },
  {
    id: 'sage-100c-crm.multi.publish',
    severity: 'advice',
    role: 'customer-it',
    effortMinutes: 60,
    citation: cite('Paramètres de configuration multiserveurs'),
  },
  ...pick(firstStart, 'continue-integration'),
] as const satisfies readonly SageItem[]

const security = [changeAdminPassword] as const satisfies readonly SageItem[]

/** One database, several web servers: the master first, then the secondary servers, then the five fields. */
export const installMultiServer = {
  id: 'install-multi-server',
  group: 'install',
  parameters: [
    'siteName',
    'serverName',
    'secondaryServers',
    'installationName',
    'databaseServer',
    'sqlInstance',
    'sqlLogin',
    'integration',
    'integrationServer',
    'proxy',
    'loadBalancing',
    ...neighbourParameters,
  ],
  turns: {
    licence: { ordered: 'on-this-machine' },
    databases: { none: 'in-use' },
    machine: { prepared: 'installed' },
  },
  sections: [
    neighboursSection,
    { id: 'plan', items: plan },
    { id: 'integration-service', when: 'integration', inOrder: true, items: integrationService },
    { id: 'master', inOrder: true, items: master },
    { id: 'secondary', inOrder: true, items: secondary },
    { id: 'fields', inOrder: true, items: fields },
    { id: 'security', items: security },
  ],
} as const satisfies Procedure
