import type { Procedure } from '../../../checklists/procedure.ts'
import { neighboursSection } from '../../../conflicts/add-neighbours.ts'
import { cite } from '../manual.ts'
import type { SageItem } from './circumstances.data.ts'
import { neighbourParameters } from './neighbours.data.ts'
import {
  iisStopAllowed,
  managementStudio,
  multiServerOption,
  sqlBrowser,
  sqlCollation,
} from './shared-items.data.ts'

export const documents = [
  {
    id: 'sage-100c-crm.documents.specifications',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 60,
    citation: cite('Conditions préalables > Généralités'),
    further: [cite('Les autres guides'), cite('Installation de Sage 100c CRM > Prérequis obligatoires')],
  },
  {
    id: 'sage-100c-crm.documents.experience',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('Préambule > Introduction'),
  },
  {
    id: 'sage-100c-crm.documents.addendum',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('Evolution'),
    further: [cite('Conformité & Mise en garde')],
  },
] as const satisfies readonly SageItem[]

const licence = [
  {
    id: 'sage-100c-crm.licence.key-valid',
    severity: 'blocker',
    role: 'sales',
    effortMinutes: 15,
    leadDays: 5,
    asks: { licence: 'order' },
    citation: cite('Conditions préalables > Généralités'),
  },
  {
    id: 'sage-100c-crm.licence.company-name',
    severity: 'blocker',
    role: 'sales',
    effortMinutes: 5,
    after: ['sage-100c-crm.licence.key-valid'],
    citation: cite('Conditions préalables > Généralités'),
  },
  { ...multiServerOption, when: 'multi-server' },
] as const satisfies readonly SageItem[]

const architecture = [
  {
    id: 'sage-100c-crm.architecture.network-known',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 60,
    citation: cite('Contenu du Setup'),
  },
  {
    id: 'sage-100c-crm.architecture.one-installation',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    commands: [
      {
        shell: 'powershell',
        template:
          "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*', 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' -ErrorAction SilentlyContinue | Where-Object DisplayName -Like '*Sage*CRM*' | Select-Object -Property DisplayName, DisplayVersion",
      },
    ],
    citation: cite('Conditions préalables > Généralités'),
    rulings: ['own-commands'],
  },
  {
    id: 'sage-100c-crm.architecture.browsers',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 15,
    citation: cite('Présentation'),
    further: [cite('Installation de Sage 100c CRM > Déploiement')],
  },
  {
    id: 'sage-100c-crm.architecture.exchange',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('Présentation'),
  },
  {
    id: 'sage-100c-crm.architecture.administrator-rights',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 15,
    citation: cite('Conditions préalables > Généralités'),
  },
  {
    id: 'sage-100c-crm.architecture.name-installation',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
    rulings: ['installation-name-required'],
  },
  {
    id: 'sage-100c-crm.architecture.long-names',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 15,
    when: { any: ['server-name-long', { all: ['sql-remote', 'database-server-long'] }] },
    commands: [
      { shell: 'cmd', template: 'hostname' },
      { shell: 'cmd', template: 'nbtstat -n' },
    ],
    citation: cite("Détermination de l'architecture des serveurs"),
    rulings: ['names-cut-by-netbios'],
  },
] as const satisfies readonly SageItem[]

const webServer = [
  iisStopAllowed,
  {
    id: 'sage-100c-crm.iis.port-80',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 10,
    commands: [
      {
        shell: 'powershell',
        template:
          'Get-NetTCPConnection -State Listen -LocalPort 80 -ErrorAction SilentlyContinue | Select-Object -Property LocalAddress, LocalPort, OwningProcess',
      },
      { shell: 'cmd', template: 'netstat -ano -p TCP' },
      { shell: 'cmd', template: 'netsh http show servicestate' },
      { shell: 'cmd', template: 'netsh http show urlacl' },
      { shell: 'cmd', template: '%windir%\\system32\\inetsrv\\appcmd.exe list site' },
    ],
    citation: cite('Serveur Web IIS'),
    rulings: ['own-commands'],
  },
  {
    id: 'sage-100c-crm.iis.own-java',
    severity: 'advice',
    role: 'customer-it',
    effortMinutes: 2,
    citation: cite('Conditions préalables > Généralités'),
  },
  {
    id: 'sage-100c-crm.network.internet',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 10,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.network.proxy-data',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 10,
    when: 'proxy',
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
] as const satisfies readonly SageItem[]

export const database = [
  {
    id: 'sage-100c-crm.sql.express-offered',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    when: 'sql-express',
    citation: cite('Installation sans la présence de SQL Server'),
  },
  {
    id: 'sage-100c-crm.sql.server-installed',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 60,
    when: { not: 'sql-express' },
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.sql.version',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 10,
    when: { not: 'sql-express' },
    commands: [{ shell: 'sql', template: 'SELECT @@VERSION;' }],
    citation: cite('Installation de Sage 100c CRM > Prérequis obligatoires'),
    rulings: ['own-commands', 'versions-in-guide'],
  },
  managementStudio,
  { ...sqlCollation, when: { not: 'sql-express' } },
  { ...sqlBrowser, when: { not: 'sql-express' } },
  {
    id: 'sage-100c-crm.sql.login',
    severity: 'blocker',
    role: 'dba',
    effortMinutes: 10,
    when: { not: 'sql-express' },
    commands: [
      {
        shell: 'sql',
        template:
          "SELECT name, is_disabled, IS_SRVROLEMEMBER('sysadmin', name) AS is_sysadmin FROM sys.server_principals WHERE name = {{databaseLogin}};",
      },
    ],
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
    rulings: ['own-commands'],
  },
  {
    id: 'sage-100c-crm.sql.connections',
    severity: 'major',
    role: 'dba',
    effortMinutes: 10,
    when: 'multi-server',
    commands: [{ shell: 'sql', template: 'SELECT @@MAX_CONNECTIONS;' }],
    citation: cite('Installer Sage 100c CRM sur les autres serveurs Web'),
    rulings: ['own-commands'],
  },
] as const satisfies readonly SageItem[]

export const commercialManagement = [
  {
    id: 'sage-100c-crm.commercial.installed',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 60,
    citation: cite('Les applications'),
  },
  {
    id: 'sage-100c-crm.commercial.version-match',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    after: ['sage-100c-crm.commercial.installed'],
    citation: cite("Installation du Service d'intégration > Prérequis obligatoires"),
  },
  {
    id: 'sage-100c-crm.commercial.sql-client',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    after: ['sage-100c-crm.commercial.installed'],
    citation: cite("Installation du Service d'intégration > Prérequis obligatoires"),
  },
  {
    id: 'sage-100c-crm.commercial.check-data',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 30,
    when: 'commercial-data-older',
    citation: cite('Les applications'),
  },
  {
    id: 'sage-100c-crm.commercial.back-up',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 30,
    citation: cite('Les applications'),
  },
] as const satisfies readonly SageItem[]

/** Everything that must be there before the setup is started. */
export const preInstall = {
  id: 'pre-install',
  group: 'prepare',
  parameters: [
    'siteName',
    'serverName',
    'installationName',
    'multiServer',
    'sqlServer',
    'databaseServer',
    'sqlInstance',
    'sqlLogin',
    'integration',
    'integrationServer',
    'commercialDataOlder',
    'proxy',
    ...neighbourParameters,
  ],
  turns: { licence: { none: 'ordered' }, databases: { none: 'none' }, machine: { new: 'prepared' } },
  sections: [
    neighboursSection,
    { id: 'documents', alongside: true, items: documents },
    { id: 'licence', alongside: true, items: licence },
    { id: 'architecture', alongside: true, items: architecture },
    { id: 'web-server', alongside: true, items: webServer },
    { id: 'database', alongside: true, items: database },
    { id: 'commercial-management', when: 'integration', alongside: true, items: commercialManagement },
  ],
} as const satisfies Procedure
