import type { Ruling } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'

/** Our readings where the manual is silent or contradicts itself, as far as checklists rest on them; all are in docs/rulings.md. */
export const rulings = {
  'own-advice': { citation: cite('Vorbereitung') },
  'ultimate-first': { citation: cite('Vorbereitung') },
  'service-name-spellings': { citation: cite('3') },
  'framework-in-box': { citation: cite('Vorbereitung') },
  'framework-address': { citation: cite('Vorbereitung') },
  'registry-value-names': { citation: cite('1') },
  'setup-cache-value': { citation: cite('1') },
  'config-path-space': { citation: cite('2') },
  'pool-name-spellings': { citation: cite('3') },
  'database-info-spelling': { citation: cite('Prüfungen') },
  'names-cut-by-netbios': { citation: cite('Vorbereitung') },
  'managed-account-no-password': { citation: cite('Vorbereitung') },
  'port-decides-over-instance': { citation: cite('1') },
} as const satisfies Readonly<Record<string, Ruling>>
