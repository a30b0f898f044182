import type { Severity } from '../checklists/procedure.ts'
import type { CommandTemplate } from '../parameters/command.ts'
import type { ParameterValue, ParameterValues, When } from '../parameters/parameter.ts'
import type { Asking, ParameterFacts } from '../parameters/parameter-facts.ts'
import type { Citation } from '../shared/citation.ts'
import type { FactId } from './facts.ts'
import type { ReadFact } from './read-evidence.ts'
import type { Known } from './settle-facts.ts'

export const phases = ['before-install', 'after-install'] as const
export type Phase = (typeof phases)[number]

export const checkStatuses = [
  'pass',
  'warn',
  'fail',
  'missing',
  'unparsable',
  'not-applicable',
  'waived',
] as const
export type CheckStatus = (typeof checkStatuses)[number]

export type CheckValue = string | number | boolean
export type CheckValues = Readonly<Record<string, CheckValue | readonly CheckValue[]>>

/** What a fact, or a value of the site written `$name`, is held against: something fixed, or another `$name`. */
export type CheckTest = readonly [
  subject: FactId | `$${string}`,
  operator:
    | 'is'
    | 'in'
    | 'at-least'
    | 'at-most'
    | 'above'
    | 'below'
    | 'has'
    | 'lacks'
    | 'has-all'
    | 'has-any',
  operand: CheckValue | readonly CheckValue[],
]

/** What a check comes to when all its tests hold; without tests always. */
export type Outcome = {
  id: string
  status: 'pass' | 'warn' | 'fail' | 'not-applicable'
  tests?: readonly CheckTest[]
  citation?: Citation
}

/** One requirement, which the checklist asks and evidence answers. Its texts stand under `check.<id>`. */
export type Check = {
  id: string
  /** Takes the texts of another key, filled with a port of the site. */
  wording?: { key: string; port: `$${string}` }
  severity: Severity
  /** Why it weighs less than its item: it is about a part of what that asks. */
  weighs?: 'part-of-item'
  phases: readonly Phase[]
  /** The checklist's item that asks the same. */
  item: string | null
  /** Under which circumstances of the site it applies; always, when left out. */
  when?: When
  /** The facts that decide: where one is missing, so is the answer. */
  needs: readonly FactId[]
  /** Facts that a found text shows, where they are others than those needed. */
  shows?: readonly FactId[]
  /** What tells them; the first that applies is asked for. */
  commands: readonly CommandTemplate[]
  /** In this order; the first whose tests hold. */
  outcomes: readonly Outcome[]
  citation: Citation
  further?: readonly Citation[]
  rulings?: readonly string[]
}

/** The parameters as they were given. */
export type GivenParameters = Readonly<Record<string, ParameterValue | undefined>>

/** Everything a software's verdict is made from. */
export type PreflightFacts = {
  checks: readonly Check[]
  parameters: ParameterFacts
  /** The parameters that a verdict asks for. */
  asking: Asking & { id: string }
  /** The name of the machine: its evidence tells it where nobody gave one, and an account of its own is known by it. */
  machineParameter: string
  /** Whether the one machine that is shown may be another beside it, given the parameters and what was read. */
  mayShowAnother?: (given: GivenParameters, found: readonly ReadFact[]) => boolean
  /** The account that facts of accounts are about. */
  accountParameter?: string
  /** What is planned, which nobody is held to who has not said it. */
  planParameter?: string
  /** Under which circumstances it was said that the account is one of a domain. */
  domainAccount?: When
  /** The answer by which it was said that the account is one of the machine. */
  localAccount?: { parameter: string; value: string }
  /** What checks and commands use beside the parameters. */
  deriveValues: (values: ParameterValues) => CheckValues
  /** The data that facts are derived from, beside the checks: part of the ruleset as these are. */
  derivedFrom?: Readonly<Record<string, object>>
  /** Facts that follow from others and from the site. */
  deriveFacts?: (known: Known, values: ParameterValues) => void
  /** Items of the checklist that no evidence can settle, by the code of the reason. */
  itemsWithoutCheck: Readonly<Record<ItemReason, readonly string[]>>
}

/** Why an item of a checklist has no check: it is decided, done, seen elsewhere, or answered by another check. */
const itemReasons = [
  'decided-by-people',
  'done-by-people',
  'seen-elsewhere',
  'answered-by-another-check',
] as const
type ItemReason = (typeof itemReasons)[number]
