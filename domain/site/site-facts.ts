import type { ProcedureFacts } from '../checklists/procedure.ts'
import type { Footprint } from '../conflicts/footprint.ts'
import type { LicenceEstimateSchemas } from '../licensing/licence-estimate-input.ts'
import type { LicenceFacts } from '../licensing/licence-facts.ts'
import type { LicenceMode } from '../licensing/mode-advice/mode-facts.ts'
import type { Workflow } from '../licensing/workflows/workflow.ts'
import type { Ruleset } from '../shared/explanation.ts'
import type { SizingFacts } from '../sizing/sizing-facts.ts'

/** What a parameter can take over from elsewhere on the site. */
export type Takeable =
  | 'site-name'
  | 'machine-name'
  | 'size'
  | 'licence-mode'
  | 'extension'
  | 'order'
  /** That this other software is on the site. */
  | { beside: string }

/** What a software on a site takes over, is asked and does. */
export type SoftwareFacts = {
  procedures: ProcedureFacts
  /** By the parameter that takes it. */
  takes: Readonly<Record<string, Takeable>>
  footprint: Footprint
  workflows?: readonly WorkflowOfMode[]
}

/** A licence workflow with the mode of the licence while it goes on, and once it has ended well. */
export type WorkflowOfMode = { workflow: Workflow; during: LicenceMode; after: LicenceMode }

/** What a site is understood with: the software it can hold, and which of it is sized and licensed. */
export type SiteFacts = {
  software: Readonly<Record<string, SoftwareFacts>>
  estimated: {
    software: string
    ruleset: Ruleset
    sizing: SizingFacts
    licences: LicenceFacts
    chooseLicenceEstimateInput: LicenceEstimateSchemas['chooseLicenceEstimateInput']
  }
}
