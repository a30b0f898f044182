import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-28',
  sha256: 'f64f7ac566945b7289cd0192b2475644a9ce905171ea6d3afcf62ed1d6a6c87d',
}
