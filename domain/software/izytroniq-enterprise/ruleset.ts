import type { Ruleset } from '../../shared/ruleset.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-25',
  sha256: 'dc19ccdb29d744704d5ae27713feb2dcfdd74714ab59020cb9d861bbad5568e7',
}
