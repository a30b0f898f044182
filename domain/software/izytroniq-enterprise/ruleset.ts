import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-28',
  sha256: '60d90ce8f4774309c8a999afd885ca3091323e8eb9d7f36dad1a889a5155e991',
}
