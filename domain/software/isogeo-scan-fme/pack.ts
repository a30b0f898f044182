import type { Pack } from '../pack.ts'
import { manual } from './manual.ts'

/** Isogeo Scan FME: known by its document; no rule is encoded yet. */
export const isogeoScanFme = {
  id: 'isogeo-scan-fme',
  name: 'Isogeo Scan FME',
  vendor: 'Isogeo',
  manual,
} as const satisfies Pack
