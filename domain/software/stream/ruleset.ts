import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '6cfdaa200160f093fbafdc16fd1cebb0b7e04132c3bcdc54ab8d975afda88c82',
}
