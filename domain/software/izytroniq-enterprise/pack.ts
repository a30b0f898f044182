import type { Pack } from '../pack.ts'
import { manual } from './manual.ts'
import { ruleset } from './ruleset.ts'

/** IZYTRONIQ Enterprise, the test and measurement software of Gossen-Metrawatt. */
export const izytroniqEnterprise = {
  id: 'izytroniq-enterprise',
  name: 'IZYTRONIQ Enterprise',
  vendor: 'Gossen-Metrawatt',
  manual,
  ruleset,
} as const satisfies Pack
