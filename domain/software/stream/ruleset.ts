import type { Ruleset } from '../../shared/ruleset.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-25',
  sha256: '1ad398be88a8aacc50d4dd758492ef0c061b4453a6093a41d1616f20884d744d',
}
