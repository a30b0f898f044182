import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-28',
  sha256: '93af2b0dd7b0092f6ab1ab3e1a5e4eae1c8eb894896909acfd14073a02ed151c',
}
