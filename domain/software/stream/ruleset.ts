import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: 'ed6eb323a0a9447ab623c9e4b2c1c060866858d33ed42a44b5ddbb9a38629fec',
}
