import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '34185da45faaa7a666bc9e9b9570d9c571d76cb04f8a7c6af18de2ea7f39035d',
}
