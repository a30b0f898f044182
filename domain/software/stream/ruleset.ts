import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: 'e7ddb2ca73920175bed5ec76762220a8fed75c3c32280ebbddc263dc4e8211a2',
}
