import type { Ruleset } from '../shared/explanation.ts'

/** Changes whenever a footprint or a rule of conflicts changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'conflicts/footprints',
  version: '2026-11-25',
  sha256: 'e415f5cc2bfe23af1285ba28816f6e707097a1fca213ef58b5052ec02247fbeb',
}
