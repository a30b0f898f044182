import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-30',
  sha256: '88bf5b3725b5fa9b9b9f6b8934baf0c3b2d8061d46f2b5d0dd50826054638432',
}
