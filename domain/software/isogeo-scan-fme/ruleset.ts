import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-30',
  sha256: '3e2aec2d5b5cfdff92d686e63ca9ecd24f2587204b22bdfb080fa99fc38a2011',
}
