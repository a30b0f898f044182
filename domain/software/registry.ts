import { isogeoScanFme } from './isogeo-scan-fme/pack.ts'
import { izytroniqEnterprise } from './izytroniq-enterprise/pack.ts'
import type { Pack } from './pack.ts'
import { sage100cCrm } from './sage-100c-crm/pack.ts'
import { stream } from './stream/pack.ts'

/** Every software Groundwork knows, in the order it is shown. */
export const registry: readonly Pack[] = [stream, izytroniqEnterprise, sage100cCrm, isogeoScanFme]
