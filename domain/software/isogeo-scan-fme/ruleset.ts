import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-30',
  sha256: '4902a168c4442339b1c73e84cda6684b835c7b32647a492a2d75a1899b4784a8',
}
