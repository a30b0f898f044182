import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-25',
  sha256: '35bb849863a557cc4f0875262c7c6d933f0ae35bf097c52d408f3bfd8b27caa7',
}
