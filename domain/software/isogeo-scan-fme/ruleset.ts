import type { Ruleset } from '../../shared/ruleset.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-25',
  sha256: 'e88d8de4d3e40c7acea4fd118b7dacc9af3f6f34a1c9355d6c343ec49865e071',
}
