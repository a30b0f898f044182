import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-28',
  sha256: '185b0fea26f5c4e3444392c0387faed7ac0683483eee760100428fed1f6d5c4e',
}
