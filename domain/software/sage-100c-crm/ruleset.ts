import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-28',
  sha256: 'bcd4490321a53c7284d383cb23aca0e35717c66155e1ff521af59a729b58b772',
}
