import type { Citation } from '../../shared/citation.ts'
import type { Constraint, ModeAdviceInput } from './mode-advice-input.ts'

export const licenceModes = ['cloud', 'local'] as const
export type LicenceMode = (typeof licenceModes)[number]

/** Why a mode is advised; the first is that nothing speaks against the recommended one. */
export const adviceBases = ['recommended-by-manual', 'no-internet-ever', 'licence-server-blocked'] as const
export type AdviceBasis = (typeof adviceBases)[number]

/** Values of constraints; any of them is enough. */
export type ConstraintValues = { readonly [C in Constraint]?: readonly ModeAdviceInput[C][] }

export type CriterionId =
  | 'works-offline'
  | 'easy-transfer'
  | 'no-work-after-extension'
  | 'survives-upgrade'
  | 'easy-recovery'
  | 'delivered-before-installation'
  | 'adapts-to-genesis64'

export type ModeConditionCode =
  | 'reach-licence-server'
  | 'connect-within-grace'
  | 'test-proxy'
  | 'find-out-connection'
  | 'site-code-after-installation'
  | 'keep-machine-in-place'
  | 'kill-before-replacement'
  | 'remove-before-upgrade'

export type ModeConflictCode = 'local-before-installation'
export type WayRound = 'install-ahead' | 'key-on-the-day' | 'open-the-connection'

export type ModeAssumptionCode =
  | 'iconics-other-version'
  | 'unknown-connection-not-held-against-cloud'
  | 'occasional-internet-suffices'
  | 'proxy-counts-as-connection'
  | 'moving-counts-as-transfer'
  | 'newest-generation-drops-cloud'

/** One row of the table that compares the modes. */
type ModeCriterion = {
  id: CriterionId
  /** What the table says for each mode. */
  answers: Readonly<Record<LicenceMode, boolean>>
  /** At which sites the row matters. */
  matters: ConstraintValues
  citation: Citation
}

/** What a mode asks of a site, always or where one of the values is given. */
type ModeCondition = {
  code: ModeConditionCode
  mode: LicenceMode
  when?: ConstraintValues
  citation: Citation
}

/** A reading of ours that touches the advice of a mode, or of both, where one of the values is given. */
type ModeAssumption = {
  code: ModeAssumptionCode
  mode?: LicenceMode
  when?: ConstraintValues
  citation: Citation
}

/** What a pack must say for a licence mode to be advised. */
export type ModeFacts = {
  recommended: { mode: LicenceMode; citation: Citation }
  /** What rules the recommended mode out, the first that applies being the basis of the advice. */
  ruledOut: readonly { basis: AdviceBasis; when: ConstraintValues }[]
  criteria: readonly ModeCriterion[]
  conditions: readonly ModeCondition[]
  conflicts: readonly {
    code: ModeConflictCode
    mode: LicenceMode
    when: ConstraintValues
    waysRound: readonly WayRound[]
    citation: Citation
  }[]
  assumptions: readonly ModeAssumption[]
}
