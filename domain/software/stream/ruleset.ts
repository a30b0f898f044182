import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: 'a8f28fb2a606ea2304b54c3ff6706c777e80c6bf3f7decaa67ab5e1cb75f28c5',
}
