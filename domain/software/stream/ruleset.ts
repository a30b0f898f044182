import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-25',
  sha256: '014466971d80b0d862f6dca3c4458389ecdc084f34535d8d81f9144b113a5685',
}
