import type { Pack } from '../pack.ts'
import { licences } from './licences.data.ts'
import { manual } from './manual.ts'
import { ruleset } from './ruleset.ts'
import { sizing } from './sizing.data.ts'

/** Hager stream, the energy management system. */
export const stream = {
  id: 'stream',
  name: 'stream',
  vendor: 'Hager',
  manual,
  ruleset,
  sizing,
  licences,
} as const satisfies Pack
