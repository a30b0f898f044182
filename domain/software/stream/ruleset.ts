import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '9e31a9ef9572d4052e857bea28a13c49b4aa9b3570fecc7a94b435047ed8afd7',
}
