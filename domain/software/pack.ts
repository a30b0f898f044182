import type { LicenceFacts } from '../licensing/licence-facts.ts'
import type { ModeFacts } from '../licensing/mode-advice/mode-facts.ts'
import type { OutageFacts } from '../licensing/outages/outage-facts.ts'
import type { Manual } from '../shared/citation.ts'
import type { Ruleset } from '../shared/explanation.ts'
import type { SizingFacts } from '../sizing/sizing-facts.ts'

export const softwareIds = ['stream', 'izytroniq-enterprise', 'sage-100c-crm', 'isogeo-scan-fme'] as const
export type SoftwareId = (typeof softwareIds)[number]

export type Capability = 'sizing' | 'licensing' | 'checklists' | 'preflight'

/** A system that is installed: its manual and whatever rules are encoded for it so far. */
export type Pack = {
  id: SoftwareId
  name: string
  vendor: string
  manual: Manual
  ruleset?: Ruleset
  sizing?: SizingFacts
  licences?: LicenceFacts
  licenceModes?: ModeFacts
  licenceOutages?: OutageFacts
}
