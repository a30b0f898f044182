import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-30',
  sha256: '5fca36a0ebf6fe0d3206a5f7b500ca9ba0fb220b998b3ee1428ce92eb44035c4',
}
