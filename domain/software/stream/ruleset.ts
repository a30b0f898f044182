import type { Ruleset } from '../../shared/ruleset.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-25',
  sha256: '6f2b1eeddcc10a29a0469fcb94d92a3701303c602b54a6bd485f58a94814d5a0',
}
