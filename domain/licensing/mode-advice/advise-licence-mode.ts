import { type Citation, uniqueCitations } from '../../shared/citation.ts'
import type { Explained, Ruleset, Step } from '../../shared/explanation.ts'
import {
  type Constraint,
  type ConstraintOption,
  constraintOptions,
  constraints,
  type ModeAdviceInput,
} from './mode-advice-input.ts'
import {
  type AdviceBasis,
  type ConstraintValues,
  type CriterionId,
  type LicenceMode,
  licenceModes,
  type ModeAssumptionCode,
  type ModeConditionCode,
  type ModeConflictCode,
  type ModeFacts,
  type WayRound,
} from './mode-facts.ts'

type Matters = 'yes' | 'no' | 'unknown'

/** A row of the manual's table: what it says for each mode, and whether it matters at this site. */
type AdvisedCriterion = {
  id: CriterionId
  answers: Readonly<Record<LicenceMode, boolean>>
  favours: LicenceMode
  matters: Matters
  /** The constraints that decide whether it matters. */
  constraints: Constraint[]
  citation: Citation
}

/** A constraint whose change alone leads to the other mode. */
type ModeChange = {
  constraint: Constraint
  from: ConstraintOption
  to: ConstraintOption[]
  mode: LicenceMode
}

type ModeStep = 'cloud-possible' | `criteria-for-${LicenceMode}` | 'advised-mode'

export type ModeAdvice = Explained<ModeAssumptionCode, ModeStep> & {
  mode: LicenceMode
  basis: AdviceBasis
  criteria: AdvisedCriterion[]
  conditions: { code: ModeConditionCode; citation: Citation }[]
  conflicts: { code: ModeConflictCode; waysRound: readonly WayRound[]; citation: Citation }[]
  changes: ModeChange[]
}

/**
 * Advises the mode of a licence: the recommended one unless the site rules it out, with every row of the
 * manual's table and each single constraint whose change flips the advice (stream §5.1.2, Table 3).
 */
export function adviseLicenceMode(
  software: { ruleset: Ruleset; licenceModes: ModeFacts },
  input: ModeAdviceInput,
): ModeAdvice {
  const facts = software.licenceModes
  const { mode, basis } = decide(facts, input)
  const applies = (rule: { mode?: LicenceMode; when?: ConstraintValues }) =>
    (rule.mode ?? mode) === mode && (rule.when === undefined || matchesAny(rule.when, input))
  const criteria = facts.criteria.map(({ matters, ...criterion }) => ({
    ...criterion,
    favours: licenceModes.find(candidate => criterion.answers[candidate]) ?? facts.recommended.mode,
    matters: weighConstraints(matters, input),
    constraints: namesOf(matters),
  }))
  const conditions = facts.conditions.filter(applies).map(({ code, citation }) => ({ code, citation }))
  const conflicts = facts.conflicts
    .filter(applies)
    .map(({ code, waysRound, citation }) => ({ code, waysRound, citation }))
  const explanation = explain(facts, input, { mode, criteria })
  return {
    mode,
    basis,
    criteria,
    conditions,
    conflicts,
    changes: findChanges(facts, input, mode),
    ruleset: software.ruleset,
    assumptions: facts.assumptions
      .filter(applies)
      .map(({ code, citation }) => ({ code, values: {}, citation })),
    citations: uniqueCitations([...explanation, ...conditions, ...conflicts].map(({ citation }) => citation)),
    explanation,
  }
}

function decide(facts: ModeFacts, input: ModeAdviceInput): { mode: LicenceMode; basis: AdviceBasis } {
  const { mode } = facts.recommended
  const against = facts.ruledOut.find(({ when }) => matchesAny(when, input))
  return against ? { mode: otherThan(mode), basis: against.basis } : { mode, basis: 'recommended-by-manual' }
}

function otherThan(mode: LicenceMode): LicenceMode {
  return mode === 'cloud' ? 'local' : 'cloud'
}

function findChanges(facts: ModeFacts, input: ModeAdviceInput, mode: LicenceMode): ModeChange[] {
  return constraints.flatMap(constraint => {
    const to = constraintOptions[constraint].filter(
      value => value !== 'unknown' && decide(facts, { ...input, [constraint]: value }).mode !== mode,
    )
    return to.length > 0 ? [{ constraint, from: input[constraint], to, mode: otherThan(mode) }] : []
  })
}

function explain(
  facts: ModeFacts,
  input: ModeAdviceInput,
  { mode, criteria }: Pick<ModeAdvice, 'mode' | 'criteria'>,
): Step<ModeStep>[] {
  const { citation } = facts.recommended
  const write = (names: readonly Constraint[]) => names.map(name => `${name} = ${input[name]}`).join(', ')
  const mattering = criteria.filter(({ matters }) => matters === 'yes')
  return [
    {
      code: 'cloud-possible',
      expression: write(facts.ruledOut.flatMap(({ when }) => namesOf(when))),
      value: mode === facts.recommended.mode ? 'yes' : 'no',
      citation,
    },
    ...licenceModes.map(candidate => {
      const ids = mattering.filter(({ favours }) => favours === candidate).map(({ id }) => id)
      return {
        code: `criteria-for-${candidate}` as const,
        expression: ids.join(' + ') || '0',
        value: ids.length,
        citation,
      }
    }),
    { code: 'advised-mode', expression: facts.recommended.mode, value: mode, citation },
  ]
}

function weighConstraints(values: ConstraintValues, input: ModeAdviceInput): Matters {
  if (matchesAny(values, input)) return 'yes'
  return namesOf(values).some(name => input[name] === 'unknown') ? 'unknown' : 'no'
}

function matchesAny(values: ConstraintValues, input: ModeAdviceInput): boolean {
  return namesOf(values).some(name => (values[name] as readonly string[] | undefined)?.includes(input[name]))
}

function namesOf(values: ConstraintValues): Constraint[] {
  return constraints.filter(name => values[name] !== undefined)
}
