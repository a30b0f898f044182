import type { Neighbours } from '../../../conflicts/add-neighbours.ts'
import type { SoftwareId } from '../../pack.ts'

/** What may share the server; Sage 100c CRM is not among it, as nothing of it clashes with the scan. */
export const neighbourParameters = ['besideStream', 'besideIzytroniq'] as const

export const neighbours = {
  others: ['stream', 'izytroniq-enterprise'],
  // Nothing that is asked decides over a conflict.
  asked: { install: { parameters: [] }, 'install-several': { parameters: [] } },
  defaultsOf: 'stream',
} as const satisfies Neighbours<SoftwareId>
