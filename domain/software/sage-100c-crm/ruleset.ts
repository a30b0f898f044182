import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-25',
  sha256: '22829fcc21f1778562e7f3846d090805f5c2d9b0d52bec395b73dc57257fa64e',
}
