import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-28',
  sha256: '3931be64cbb032bd7aa4699a8d90f08bedfbb6291cf5198d931d0c5de2dd70aa',
}
