import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '241bf778981286cfbb3d5f0c16c57b0c0f38d160712d1df4ce7e5357c471254b',
}
