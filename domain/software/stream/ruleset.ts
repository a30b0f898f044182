import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '5ac7e7d7978d9364cf083777116c5631edc5f2a9bb88cf1baaced4ac806c7e32',
}
