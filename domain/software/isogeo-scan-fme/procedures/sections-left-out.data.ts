import type { manual } from '../manual.ts'

/** Sections of the manual that no item cites, each with the reason. */
export const sectionsLeftOut = {
  'Déploiement du service': 'heading-only',
  'Erreurs fréquentes': 'heading-only',
  'Usages avancés': 'heading-only',
} as const satisfies Partial<Record<keyof typeof manual.sections, string>>
