import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-28',
  sha256: 'be82f32944a2bdd2997fb58b0bd6f5d09a57eab6064bac0f78124d9e01a34fc8',
}
