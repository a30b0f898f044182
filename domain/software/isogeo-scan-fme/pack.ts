import type { Pack } from '../pack.ts'
import { manual } from './manual.ts'
import { ruleset } from './ruleset.ts'

/** Isogeo Scan FME, the service that catalogues spatial data with FME. */
export const isogeoScanFme = {
  id: 'isogeo-scan-fme',
  name: 'Isogeo Scan FME',
  vendor: 'Isogeo',
  manual,
  ruleset,
} as const satisfies Pack
