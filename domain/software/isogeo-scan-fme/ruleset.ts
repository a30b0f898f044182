import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-28',
  sha256: '8833f178a2c3f0530d219ec4effbeae9a7db3cea2105f51b56049a2d0c36a531',
}
