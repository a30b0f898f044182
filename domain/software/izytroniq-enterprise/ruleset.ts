import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-30',
  sha256: 'f388c46fcae8f81c104597982b46d7e819de46c0e4292fd734053469a20266c3',
}
