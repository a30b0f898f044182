import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-30',
  sha256: '27ab14f9fd7dd28fbbab2f8f27be5fef67b3f562187051bc840b070f4b565c17',
}
