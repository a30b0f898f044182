import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '1b4254ebc3cc7e2cdc83cda4bee85a54ff6b3812b327d3b84b61b73ea951ca47',
}
