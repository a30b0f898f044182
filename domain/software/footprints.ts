import type { Footprints } from '../conflicts/footprint.ts'
import { footprint as isogeo } from './isogeo-scan-fme/footprint.data.ts'
import { footprint as izytroniq } from './izytroniq-enterprise/footprint.data.ts'
import type { SoftwareId } from './pack.ts'
import { footprint as sage } from './sage-100c-crm/footprint.data.ts'
import { footprint as stream } from './stream/footprint.data.ts'

/** What each software takes on a server, in the order it is shown. */
export const footprints: Footprints<SoftwareId> = {
  stream,
  'izytroniq-enterprise': izytroniq,
  'sage-100c-crm': sage,
  'isogeo-scan-fme': isogeo,
}
