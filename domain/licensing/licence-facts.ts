import type { Citation } from '../shared/citation.ts'
import type { ArchiveScope } from '../sizing/sizing-facts.ts'

export type LicenceKind = 'base' | 'extension'

/** One reference of the vendor's catalogue. */
export type Licence = {
  reference: string
  name: string
  kind: LicenceKind
  points: number
  citation: Citation
}

/** What a pack must say for its licence to be estimated. */
export type LicenceFacts = {
  catalogue: readonly Licence[]
  gridPoints: number
  score: { constantPoints: string; citation: Citation }
  servicesPerProduct: Readonly<Record<ArchiveScope, string>>
  recommendation: { citation: Citation }
  catalogueCitations: Readonly<Record<LicenceKind, Citation>>
}
