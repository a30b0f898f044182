import type { ConflictFacts } from '../conflicts/footprint.ts'
import { ruleset } from './conflict-ruleset.ts'
import { footprints } from './footprints.ts'
import { isogeoScanFme } from './isogeo-scan-fme/pack.ts'
import { izytroniqEnterprise } from './izytroniq-enterprise/pack.ts'
import type { SoftwareId } from './pack.ts'
import { sage100cCrm } from './sage-100c-crm/pack.ts'
import { stream } from './stream/pack.ts'

/** What conflicts between the software that Groundwork knows are found in. */
export const conflictFacts: ConflictFacts<SoftwareId> = {
  footprints,
  names: {
    stream: stream.name,
    'izytroniq-enterprise': izytroniqEnterprise.name,
    'sage-100c-crm': sage100cCrm.name,
    'isogeo-scan-fme': isogeoScanFme.name,
  },
  ruleset,
}
