import type { Ruleset } from '../shared/ruleset.ts'

/** Changes whenever a footprint or a rule of conflicts changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'conflicts/footprints',
  version: '2026-11-25',
  sha256: '1298355c0f661f90828b04cc999038c3983cdad5ddfaa9649d1a476e6091e63c',
}
