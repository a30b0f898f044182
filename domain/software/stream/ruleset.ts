import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '257d1fba7a38fff5723b27953f0b32c848a26472bc84bb8e930219fbfa6a7a68',
}
