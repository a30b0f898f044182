import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-30',
  sha256: '5e4c7bb36334a235cb7aa947f5d6c16d37cfa6c5afb5403a5bf162ca99b958c5',
}
