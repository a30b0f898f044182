import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-26',
  sha256: '677643e35d561f76b669551cd539325a2fb2048e754e39b3bdd80c8d2e31f2ea',
}
