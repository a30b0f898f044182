import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-29',
  sha256: 'f5910107a164b8f9815b5de230c6c2f7393a950db79205dfb0ec72e5fec69c54',
}
