import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-30',
  sha256: 'c27df8f22c6d6b4d50ac956da80d76876ee3db7b4e76676ecd23456530e02655',
}
