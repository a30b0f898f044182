import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-30',
  sha256: 'c297f960a2b8bec568cca295c3e467f5599383b6ab2a2e2b024f8471542eb72f',
}
