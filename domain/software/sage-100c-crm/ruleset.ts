import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-30',
  sha256: '41da8581d22309d4815451689e8c2f134119a0dd9ba3fcf888f024c13dbecd8c',
}
