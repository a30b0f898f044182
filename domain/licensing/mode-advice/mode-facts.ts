import type { Citation } from '../../shared/citation.ts'
import type { Constraint, ModeAdviceInput } from './mode-advice-input.ts'

export const licenceModes = ['cloud', 'local'] as const
export type LicenceMode = (typeof licenceModes)[number]

/** Why a mode is advised; the first is that nothing speaks against the recommended one. */
export const adviceBases = ['recommended-by-manual', 'no-internet-ever', 'licence-server-blocked'] as const
export type AdviceBasis = (typeof adviceBases)[number]

/** Values of constraints; any of them is enough. */
export type ConstraintValues = { readonly [C in Constraint]?: readonly ModeAdviceInput[C][] }

/** One row of the table that compares the modes. */
export type ModeCriterion = {
  id: string
  /** What the table says for each mode. */
  answers: Readonly<Record<LicenceMode, boolean>>
  /** At which sites the row matters. */
  matters: ConstraintValues
  citation: Citation
}

/** What a mode asks of a site, always or where one of the values is given. */
export type ModeCondition = { code: string; mode: LicenceMode; when?: ConstraintValues; citation: Citation }

/** A reading of ours that touches the advice of a mode, or of both, where one of the values is given. */
export type ModeAssumption = { code: string; mode?: LicenceMode; when?: ConstraintValues; citation: Citation }

/** What a pack must say for a licence mode to be advised. */
export type ModeFacts = {
  recommended: { mode: LicenceMode; citation: Citation }
  /** What rules the recommended mode out, the first that applies being the basis of the advice. */
  ruledOut: readonly { basis: AdviceBasis; when: ConstraintValues }[]
  criteria: readonly ModeCriterion[]
  conditions: readonly ModeCondition[]
  conflicts: readonly {
    code: string
    mode: LicenceMode
    when: ConstraintValues
    waysRound: readonly string[]
    citation: Citation
  }[]
  assumptions: readonly ModeAssumption[]
}
