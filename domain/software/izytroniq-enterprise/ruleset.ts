import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-29',
  sha256: 'e2bf47fd0ef34bab36a95ccc856f91b23be33967145bf58328a9eea2b8709c62',
}
