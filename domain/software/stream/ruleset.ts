import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: 'f8076f859eef390f4d5185f8263ffc7a0d13a5d73ef0cf5f4f8ca0292b273a04',
}
