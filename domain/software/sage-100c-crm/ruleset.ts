import type { Ruleset } from '../../shared/ruleset.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-25',
  sha256: '091139ffd976f856ad2bdb697edc99d3d6bedaab81f271b3137cbaec020c1cf5',
}
