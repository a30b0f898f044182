import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: 'df1712c48ba1d90aeab71bac7749402a0ec6d47e8436563562815530a07edd14',
}
