import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: 'd51b1a06ed3347cd42ef5bb66bbd451cdd730d407e15670dd2b623253e49046a',
}
