import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '93a70ffbd9560b62fa0cfa8ff1d7b43936ef22835236e1bd1f77aef02f7dc619',
}
