import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-30',
  sha256: '64a9dfdc2ac1e2553b5320c35df197c79eb42395f44df1942b66f40dad15f3d4',
}
