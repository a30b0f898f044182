import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-28',
  sha256: 'de7d4adeff991778fb3f112ebb724b48c75b97f075b10e4aebfc55ac2ffdb225',
}
