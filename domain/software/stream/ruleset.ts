import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '64d09db2a7a8deec5d11336af2bbbfce82eaf6945504f9d42d29c6d8354b953f',
}
