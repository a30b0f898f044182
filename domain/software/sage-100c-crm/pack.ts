import type { Pack } from '../pack.ts'
import { manual } from './manual.ts'

/** Sage 100c CRM: known by its document; no rule is encoded yet. */
export const sage100cCrm = {
  id: 'sage-100c-crm',
  name: 'Sage 100c CRM',
  vendor: 'Sage',
  manual,
} as const satisfies Pack
