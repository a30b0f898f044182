import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-28',
  sha256: 'bb85ce768eea6c3c489cafab81d0789e5ebbdd87db00be1563b98d5752d237ad',
}
