import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-29',
  sha256: 'a4e0f52f95ba265d2a53c9d4fcc0bf63ba6c6a117b5106d79999d9b460a0f1c3',
}
