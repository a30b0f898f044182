import { isogeoScanFme } from './isogeo-scan-fme/isogeo-scan-fme.ts'
import { izytroniqEnterprise } from './izytroniq-enterprise/izytroniq-enterprise.ts'
import type { Capability, Pack } from './pack.ts'
import { sage100cCrm } from './sage-100c-crm/sage-100c-crm.ts'
import { stream } from './stream/stream.ts'

/** Every software Groundwork knows, in the order it is shown. */
export const registry: readonly Pack[] = [stream, izytroniqEnterprise, sage100cCrm, isogeoScanFme]

/** What can be asked about a software: the kinds of rules its pack holds. */
export function capabilitiesOf(pack: Pack): Capability[] {
  return [...(pack.sizing ? (['sizing'] as const) : []), ...(pack.licences ? (['licensing'] as const) : [])]
}
