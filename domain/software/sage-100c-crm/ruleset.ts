import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-30',
  sha256: 'f8f2d32bf169c7060ae99f5e5f8c3d174b37209e81557cbdd951da3419fd3b2c',
}
