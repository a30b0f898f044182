import type { Ruling } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'

const several = cite('Installer plusieurs services et les lier à un même FME')

/** Our readings where the manual is silent, as far as checklists rest on them; all are in docs/rulings.md. */
export const rulings = {
  'labels-translated': { citation: cite('Téléchargement du service') },
  'own-advice': { citation: cite('Déploiement du service') },
  'five-instances-per-licence': { citation: cite('Accélérer le Scan') },
  'worker-bat-line-silent': { citation: cite('Accélérer le Scan') },
  'folder-per-work-group': { citation: several },
  'service-name-pattern': { citation: several },
  'three-occurrences-over-two-files': { citation: several },
  'names-cut-by-netbios': { citation: cite('Configuration du service') },
  'managed-account-no-password': { citation: cite('Configuration du service') },
} as const satisfies Readonly<Record<string, Ruling>>
