import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: 'eff3d32f3f4ee9e25f6ee399bfe965fd93031ae87de58eaeab1d8f5fbd7bac9a',
}
