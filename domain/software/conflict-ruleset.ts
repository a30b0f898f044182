import type { Ruleset } from '../shared/explanation.ts'

/** Changes whenever a footprint or a rule of conflicts changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'conflicts/footprints',
  version: '2026-11-28',
  sha256: '7aea0629e642757aa8f1b8a707372a44acdc37f386291fd23503cb0d3028690f',
}
