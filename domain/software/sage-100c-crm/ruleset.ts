import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'sage-100c-crm/Sage 100c CRM installation',
  version: '2026-11-30',
  sha256: 'f17fa98c9f28923cf46c7060c86263d74aaab5fb6e0ee41dfb4fd2131fc24d2d',
}
