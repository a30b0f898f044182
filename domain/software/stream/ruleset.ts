import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: 'cb6db2f9faaffdbd4ce900efb59865e4844adc05c9d0b8b95c8e7d2259de847a',
}
