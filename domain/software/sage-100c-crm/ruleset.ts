import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-28',
  sha256: '45297c389d0ac2c4a50009e15958f77dc612e13594e3e498ad865bd082c2139b',
}
