import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: 'd50e4234d5d12be836ba658cc6bbdea110b178d70062d2fc804d5456d19d6ef0',
}
