import type { Attribute, CertificateEntry } from '../../../preflight/parsers/read-config.ts'
import type { Thumbprint } from './judge-thumbprint.ts'

export type FoundEntry = CertificateEntry & { thumbprint: Thumbprint }

export type CheckedConfig = {
  isReadable: boolean
  line: number | null
  entries: FoundEntry[]
  /** Whether all entries are listed. */
  entriesComplete: boolean
}

export type Difference = { attribute: Attribute; before: string | null; after: string | null }
