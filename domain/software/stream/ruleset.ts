import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-26',
  sha256: '568b5f67912654230343e6c8bc900b3da066eb18744433fd1cd7ce747f6209a6',
}
