import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-28',
  sha256: '43a38f2528eb5f90881d68f8facace82139405f1db95af4f6a53e033374650a1',
}
