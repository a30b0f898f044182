import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: 'a2934a2067b4c5dca648dcc22586b2b9b1efb7cf626b974d01cde25bc17b9983',
}
