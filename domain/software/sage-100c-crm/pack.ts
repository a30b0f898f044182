import type { Pack } from '../pack.ts'
import { manual } from './manual.ts'
import { ruleset } from './ruleset.ts'

/** Sage 100c CRM, customer relations beside the commercial management of Sage 100c. */
export const sage100cCrm = {
  id: 'sage-100c-crm',
  name: 'Sage 100c CRM',
  vendor: 'Sage',
  manual,
  ruleset,
} as const satisfies Pack
