import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-30',
  sha256: 'e5ae07747ee16f89adbcbaaf22a33bd2e784c3be3f7037fa323a480d81fde6e7',
}
