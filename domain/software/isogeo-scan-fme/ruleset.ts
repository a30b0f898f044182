import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'isogeo-scan-fme/Isogeo Scan FME service',
  version: '2026-11-29',
  sha256: 'dbc57a260334a9a1850a1c6e24e8318f9edbec50869bc968ce1796a61d23f7e1',
}
