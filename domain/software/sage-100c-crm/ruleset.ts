import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-30',
  sha256: '89be8f7c8af65d3e469e5130971a8a5c04af86ef34ee5acf5987edd3359a970f',
}
