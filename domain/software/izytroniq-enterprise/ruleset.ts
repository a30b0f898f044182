import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-30',
  sha256: '9c30e851b95c417a62e3e0af40c35ed10b039539ff6c3f4f07daa2d45177667d',
}
