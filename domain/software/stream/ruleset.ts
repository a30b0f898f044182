import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '007fca205cadf4aa138f4aeb4cc1b1f3540a20ca94664e99ee43910d5b4d52e8',
}
