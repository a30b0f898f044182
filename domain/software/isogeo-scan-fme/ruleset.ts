import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-25',
  sha256: '3d5e76a8cae6c9e7c8f62d844914bdfc78d7f2d03ffdbed57f0d121cdb035feb',
}
