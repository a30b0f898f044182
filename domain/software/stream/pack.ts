import type { Pack } from '../pack.ts'
import { licenceModes } from './licence-modes.data.ts'
import { licenceOutages } from './licence-outages.data.ts'
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
  licenceModes,
  licenceOutages,
} as const satisfies Pack
