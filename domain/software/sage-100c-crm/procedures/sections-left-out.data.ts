import type { manual } from '../manual.ts'

/** Sections of the manual that no item cites, each with the reason. */
export const sectionsLeftOut = {
  'Composition du progiciel': 'packaging-only',
  'Propriété & Usage': 'legal-notice',
  'Table des matières': 'list-of-headings',
  Préambule: 'heading-only',
  'Présentation > Conditions préalables': 'heading-only',
  Installation: 'heading-only',
  "Installation du Service d'intégration": 'heading-only',
  'Installation de Sage 100c CRM': 'heading-only',
  'Installation des mises à jour': 'heading-only',
  'Mise à jour de la clé de licence': 'heading-only',
  "Autres types d'installation": 'heading-only',
  'Installation Multiserveurs': 'heading-only',
  'Installation Multiserveurs > Installation': 'heading-only',
} as const satisfies Partial<Record<keyof typeof manual.sections, string>>
