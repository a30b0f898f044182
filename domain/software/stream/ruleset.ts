import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '327449665c4e17776903d2e68f12ddd5a4e15ea1d842b3e8bd8700fc1eedd354',
}
