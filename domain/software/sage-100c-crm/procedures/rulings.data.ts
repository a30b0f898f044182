import type { Ruling } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'

/** Our readings where the manual is silent or contradicts itself, as far as checklists rest on them; all are in docs/rulings.md. */
export const rulings = {
  'own-commands': { citation: cite('Présentation > Conditions préalables') },
  'own-advice': { citation: cite('Préambule > Introduction') },
  'installation-name-required': { citation: cite('Installation de Sage 100c CRM > Déploiement') },
  'default-credentials': { citation: cite('Installation sans la présence de SQL Server') },
  'address-from-alias': { citation: cite('Installation du serveur Maître') },
  'versions-in-guide': { citation: cite('Installation de Sage 100c CRM > Prérequis obligatoires') },
  'several-with-remote': { citation: cite('Installation Multiserveurs > Introduction') },
  'collation-of-express': { citation: cite('SQL Server') },
  'sa-used-by-crm': { citation: cite('Installation de Sage 100c CRM > Déploiement') },
  'browser-beside-sql-server': { citation: cite('SQL Server') },
  'names-cut-by-netbios': { citation: cite("Détermination de l'architecture des serveurs") },
  'settings-spread-two-ways': { citation: cite("Mise à jour de l'application") },
  'fields-in-order': { citation: cite('Paramètres de configuration multiserveurs') },
} as const satisfies Readonly<Record<string, Ruling>>
