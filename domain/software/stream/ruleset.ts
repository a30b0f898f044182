import type { Ruleset } from '../../shared/ruleset.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-22',
  sha256: '368a6d98adac582432cda0ecdd6a0725ab48747c352fdd438ff7c28eab66c1a0',
}
