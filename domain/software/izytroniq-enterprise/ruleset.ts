import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-28',
  sha256: 'f7df11bf387fbf7cf7624eb47d5b47ee00b330e54045244497182c8ba0f66e1a',
}
