import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-30',
  sha256: '46535c6fe2c1a2cc78ed7b8d01ea37650af7fec736fad80982dd40e601b3f426',
}
