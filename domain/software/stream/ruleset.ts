import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-28',
  sha256: '893f2f703ca3a55fe5a3aa70b3fcdc7a51d41dd7e5706262865713f86ac76b6b',
}
