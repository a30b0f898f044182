import { isogeoScanFme } from './isogeo-scan-fme/isogeo-scan-fme.ts'
import { izytroniqEnterprise } from './izytroniq-enterprise/izytroniq-enterprise.ts'
import type { Pack } from './pack.ts'
import { sage100cCrm } from './sage-100c-crm/sage-100c-crm.ts'
import { stream } from './stream/stream.ts'

/** Every software Groundwork knows, in the order it is shown. */
export const registry: readonly Pack[] = [stream, izytroniqEnterprise, sage100cCrm, isogeoScanFme]
