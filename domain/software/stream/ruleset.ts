import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '13ac33bd6790e084fce1669b882e8b0cd7d06cb8c0b50697f3c8407e33b4d414',
}
