import type { Ruleset } from '../shared/explanation.ts'

/** Changes whenever a footprint or a rule of conflicts changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'conflicts/footprints',
  version: '2026-11-28',
  sha256: '669eaacb07d23d169fc0a7a73e548ef95149ebac15100b8daa3d065b7d6bf47c',
}
