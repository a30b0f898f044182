import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-28',
  sha256: 'ccac05cf6fd1c3d2cd2b117ca16d9d2c2d02075d5116a2c3448bf0c2c4d8fc5f',
}
