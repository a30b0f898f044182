import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-26',
  sha256: '1a60ba13265ba3be477bdc5f03dd548601a2d1f92d39b27b1d6ab38061b6ddb4',
}
