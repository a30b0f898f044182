import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: 'b5504f04cfcedffe2d7f785c90b9b7814233e856465ab9a76d9a453091bf5f76',
}
