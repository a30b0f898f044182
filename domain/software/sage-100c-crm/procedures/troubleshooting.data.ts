import type { Troubleshooting } from '../../../checklists/procedure.ts'

/** The manual has no chapter on faults; what can go wrong stands at the step where it shows. */
export const troubleshooting = { symptoms: [], tests: [], workarounds: [] } as const satisfies Troubleshooting
