import type { Item } from '../../../checklists/procedure.ts'
import type { Circumstance } from '../../../parameters/condition.ts'
import { cite } from '../manual.ts'

/** What can be so on a site and changes what is to be done. */
export const circumstances = {
  'sql-remote': { parameter: 'sqlServer', isOneOf: ['remote'], citation: cite('SQL Server') },
  'sql-express': {
    parameter: 'sqlServer',
    isOneOf: ['express'],
    citation: cite('Installation sans la présence de SQL Server'),
  },
  integration: { parameter: 'integration', isOneOf: [true], citation: cite('Les applications') },
  'commercial-data-older': {
    parameter: 'commercialDataOlder',
    isOneOf: [true],
    citation: cite('Les applications'),
  },
  proxy: {
    parameter: 'proxy',
    isOneOf: [true],
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  'multi-server': { parameter: 'multiServer', isOneOf: [true], citation: cite('Installation Multiserveurs') },
  'version-change': {
    parameter: 'versionChange',
    isOneOf: [true],
    citation: cite("Changement de clé lors d'une mise à jour de version"),
  },
  'full-reinstallation': {
    parameter: 'updateKind',
    isOneOf: ['full-reinstallation'],
    citation: cite("Changement de clé lors d'une mise à jour de version"),
  },
  'balanced-by-crm': {
    parameter: 'loadBalancing',
    isOneOf: ['crm'],
    citation: cite('Paramètres de configuration multiserveurs'),
  },
  'server-name-long': {
    parameter: 'serverName',
    is: 'longer-than-netbios',
    citation: cite("Détermination de l'architecture des serveurs"),
  },
  'server-name-address': {
    parameter: 'serverName',
    is: 'ipv4-address',
    citation: cite('Paramètres de configuration multiserveurs'),
  },
  'database-server-long': {
    parameter: 'databaseServer',
    is: 'longer-than-netbios',
    citation: cite("Détermination de l'architecture des serveurs"),
  },
  'beside-stream': { parameter: 'besideStream', isOneOf: [true], citation: cite('Serveur Web IIS') },
  'beside-izytroniq': { parameter: 'besideIzytroniq', isOneOf: [true], citation: cite('Serveur Web IIS') },
  'sql-local': { parameter: 'sqlServer', isOneOf: ['local'], citation: cite('SQL Server') },
} as const satisfies Readonly<Record<string, Circumstance>>

type CircumstanceId = keyof typeof circumstances

/** An item of Sage 100c CRM: its conditions name circumstances that are known here. */
export type SageItem = Item<CircumstanceId>
