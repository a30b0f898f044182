import type { Manual } from '../../shared/citation.ts'

/** The document that the rules of Isogeo Scan FME are to come from. */
export const manual = {
  document: 'Isogeo Scan FME service',
  title: 'Déploiement du service Isogeo Scan FME',
  language: 'fr',
  publisher: 'Isogeo',
  sections: {},
} as const satisfies Manual
