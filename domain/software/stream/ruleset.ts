import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '3ccd4a0d4c267f986b53f4f37e73d32f1bc5a829e8b147d2bc107a96505977b0',
}
