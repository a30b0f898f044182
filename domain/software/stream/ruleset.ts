import type { Ruleset } from '../../shared/ruleset.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-25',
  sha256: '851b438e15126a4de1b7b306b720e5780d65ae0d9a45c1dffb5370e00f9f7abc',
}
