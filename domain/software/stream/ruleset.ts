import type { Ruleset } from '../../shared/ruleset.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-25',
  sha256: 'b28f7112a74f31209fadd0403982b43ba7c54a67a78690e61b58c71344507452',
}
