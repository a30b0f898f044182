import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '2b245174c13b0f6ec3af7ee45e25bb1c5e2874c002e39dce7547c353596441c9',
}
