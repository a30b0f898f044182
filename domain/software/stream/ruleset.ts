import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-12-01',
  sha256: '50416cd2540bb36fd6f0632b3b580f348bc512be88f0ac73666d1e1b577fce65',
}
