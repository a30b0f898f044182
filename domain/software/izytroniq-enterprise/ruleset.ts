import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-26',
  sha256: 'fdbc2d6b8889d0bf2bd84a110a6767d09ea829bd963d27426bf23e45a72296b4',
}
