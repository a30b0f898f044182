import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-26',
  sha256: '2260387e12525c538dc79cd8b63f835d571e065601bbca4d8699a08d4879da80',
}
