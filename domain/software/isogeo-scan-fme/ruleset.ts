import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-30',
  sha256: 'a058dadd4bd0e34e4f1ee0a5fe830792c1bf3ddee26688853870c9409da7d591',
}
