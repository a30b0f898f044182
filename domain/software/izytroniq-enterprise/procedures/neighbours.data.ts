import type { Neighbours } from '../../../conflicts/add-neighbours.ts'
import type { SoftwareId } from '../../pack.ts'

/** What may share the server; each clashes with IZYTRONIQ somewhere. */
export const neighbourParameters = ['besideStream', 'besideSage', 'besideIsogeo'] as const

export const neighbours = {
  others: ['stream', 'sage-100c-crm', 'isogeo-scan-fme'],
  // Nothing that is asked decides over a conflict.
  asked: { update: { parameters: [] } },
  defaultsOf: 'stream',
} as const satisfies Neighbours<SoftwareId>
