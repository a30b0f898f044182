import { cite } from '../manual.ts'
import type { SageItem } from './circumstances.data.ts'

/** Stopping IIS stops every site of the server. */
export const iisStopAllowed = {
  id: 'sage-100c-crm.iis.stop-allowed',
  severity: 'blocker',
  role: 'customer-it',
  effortMinutes: 10,
  commands: [{ shell: 'cmd', template: '%windir%\\system32\\inetsrv\\appcmd.exe list site' }],
  citation: cite('Serveur Web IIS'),
  further: [
    cite('Installation de Sage 100c CRM > Déploiement'),
    cite('Mise à jour de la clé de licence > Introduction'),
  ],
  rulings: ['own-commands'],
} as const satisfies SageItem

/** After IIS or the server has restarted, the interactive dashboard answers only once Tomcat is up. */
export const tomcatStarted = {
  id: 'sage-100c-crm.iis.tomcat-started',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 5,
  commands: [{ shell: 'powershell', template: "Get-Service -DisplayName '*Tomcat*'" }],
  citation: cite('Serveur Web IIS'),
  rulings: ['own-commands'],
} as const satisfies SageItem

/** The account that every new installation has, without a password. */
export const changeAdminPassword = {
  id: 'sage-100c-crm.security.admin-password',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 5,
  citation: cite('Installation de Sage 100c CRM > Déploiement'),
  rulings: ['default-credentials'],
} as const satisfies SageItem

/** The instance of the setup is created with a password that is printed in the manual. */
export const changeSaPassword = {
  id: 'sage-100c-crm.security.sa-password',
  severity: 'blocker',
  role: 'dba',
  effortMinutes: 5,
  when: 'sql-express',
  commands: [{ shell: 'gui', path: 'gui.ssms-sa' }],
  citation: cite('Installation sans la présence de SQL Server'),
  rulings: ['default-credentials'],
} as const satisfies SageItem

/** CRM itself works in SQL Server through the account whose password is changed. */
export const changeSaInCrm = {
  id: 'sage-100c-crm.security.sa-in-crm',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 15,
  when: 'sql-express',
  citation: cite('Installation de Sage 100c CRM > Déploiement'),
  further: [cite('Préambule > Introduction')],
  rulings: ['default-credentials', 'sa-used-by-crm'],
} as const satisfies SageItem

/** Makes the connection to a database on another server. */
export const managementStudio = {
  id: 'sage-100c-crm.sql.management-studio',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 30,
  when: 'sql-remote',
  citation: cite('SQL Server'),
  further: [cite('Installation de Sage 100c CRM > Déploiement')],
} as const satisfies SageItem

/** Without the option in the licence there is no second web server. */
export const multiServerOption = {
  id: 'sage-100c-crm.licence.multi-server-option',
  severity: 'blocker',
  role: 'sales',
  effortMinutes: 15,
  leadDays: 5,
  asks: { licence: 'order' },
  citation: cite('Installation Multiserveurs > Conditions préalables'),
  rulings: ['several-with-remote'],
} as const satisfies SageItem

/** Files are not spread by the database; of settings the manual says both. */
export const copyCustomFiles = {
  id: 'sage-100c-crm.servers.custom-files',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 15,
  citation: cite("Mise à jour de l'application"),
  rulings: ['settings-spread-two-ways'],
} as const satisfies SageItem

/** Load balancing counts on every server only after a visit. */
export const visitEachServer = {
  id: 'sage-100c-crm.servers.visit-each',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 10,
  citation: cite('Modifications sur un des serveurs Sage 100c CRM'),
  rulings: ['several-with-remote'],
} as const satisfies SageItem

/** Some items of a list, in its order, by the last part of their ids. */
export function pick(items: readonly SageItem[], ...names: readonly string[]): SageItem[] {
  return items.filter(({ id }) => names.includes(id.slice(id.lastIndexOf('.') + 1)))
}

/** The new key must be there before the setup or the tool asks for it. */
export const newKey = {
  id: 'sage-100c-crm.key.new-key',
  severity: 'blocker',
  role: 'sales',
  effortMinutes: 15,
  leadDays: 5,
  asks: { licence: 'change' },
  citation: cite('Mise à jour de clé de licence sans changement de version'),
  further: [cite("Changement de clé lors d'une mise à jour de version")],
} as const satisfies SageItem

/** A change of the key needs everybody out of CRM. */
export const signedOut = {
  id: 'sage-100c-crm.key.signed-out',
  severity: 'blocker',
  role: 'customer-it',
  effortMinutes: 15,
  citation: cite('Mise à jour de la clé de licence > Introduction'),
} as const satisfies SageItem

/** Every setup of a new version asks for the key. */
export const enterKeyInSetup = {
  id: 'sage-100c-crm.key.enter-in-setup',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 2,
  asks: { licence: 'change' },
  citation: cite("Changement de clé lors d'une mise à jour de version"),
} as const satisfies SageItem

/** Of the instance of the setup it can only be seen once that is there. */
export const sqlCollation = {
  id: 'sage-100c-crm.sql.collation',
  severity: 'blocker',
  role: 'dba',
  effortMinutes: 5,
  commands: [
    { shell: 'sql', template: "SELECT SERVERPROPERTY('Collation');" },
    { shell: 'cmd', template: 'sqlcmd -S {{instance}} -E -Q "SELECT SERVERPROPERTY(\'Collation\')"' },
  ],
  citation: cite('SQL Server'),
  rulings: ['own-commands', 'collation-of-express'],
} as const satisfies SageItem

/** Runs where SQL Server does; with Express only after the setup. */
export const sqlBrowser = {
  id: 'sage-100c-crm.sql.browser',
  severity: 'blocker',
  role: 'dba',
  effortMinutes: 10,
  commands: [
    { shell: 'powershell', template: 'Get-Service -Name SQLBrowser' },
    {
      shell: 'powershell',
      template: 'Set-Service -Name SQLBrowser -StartupType Automatic; Start-Service -Name SQLBrowser',
    },
  ],
  citation: cite('SQL Server'),
  rulings: ['own-commands', 'browser-beside-sql-server'],
} as const satisfies SageItem
