import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '34dcb881cf4fc6963682e4a707e7f324c5568c8ed5669ff64c0c8c8e3a9a162c',
}
