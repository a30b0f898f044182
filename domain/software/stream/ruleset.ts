import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-28',
  sha256: '5bc2ad9f9cfa5139d7231233777efc4e794589414827e5afac604e1a44141993',
}
