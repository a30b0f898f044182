import type { Pack } from '../pack.ts'
import { manual } from './manual.ts'

/** IZYTRONIQ Enterprise: known by its document; no rule is encoded yet. */
export const izytroniqEnterprise = {
  id: 'izytroniq-enterprise',
  name: 'IZYTRONIQ Enterprise',
  vendor: 'Gossen-Metrawatt',
  manual,
} as const satisfies Pack
