import { machineNameOf } from '../parameters/checks/account-place.ts'
import type { CommandTemplate } from '../parameters/command.ts'
import type { Command } from '../parameters/fill-command.ts'
import type { ParameterValue, ParameterValues } from '../parameters/parameter.ts'
import { settleParameters } from '../parameters/settle-parameters.ts'
import { type Citation, uniqueCitations } from '../shared/citation.ts'
import type { Check, CheckStatus, CheckValues, Phase, PreflightFacts } from './check.ts'
import { chooseAccount } from './choose-account.ts'
import { callMachineByAccount, chooseCommand, fillCheckCommand } from './choose-command.ts'
import type { GivenEvidence } from './evidence.ts'
import { hideNames } from './hide-names.ts'
import { applies, type Doubt, type JudgedCheck, judgeCheck } from './judge-check.ts'
import { noteOtherAccounts } from './note-other-accounts.ts'
import { noteOtherHosts } from './note-other-hosts.ts'
import { type EvidenceSummary, type ReadEvidence, readEvidence } from './read-evidence.ts'
import { type Known, type SettledFact, settleFacts } from './settle-facts.ts'
import { takeShownHost } from './take-shown-host.ts'

export const verdicts = ['blocked', 'incomplete', 'attention', 'ready'] as const
export type Verdict = (typeof verdicts)[number]

/** Somebody answers for a finding; it stays shown. */
export type Waiver = { check: string; reason: string; by: string; at: string }

export type MachineInput = {
  phase: Phase
  parameters: Readonly<Record<string, ParameterValue | undefined>>
  evidence: readonly GivenEvidence[]
  /** The day on which ends of support are judged. */
  date: string
  waivers?: readonly Waiver[] | undefined
  /** Hides the names of host and accounts in every quote. */
  hidesNames?: boolean | undefined
  /** Judges by these checks alone; by all where left out. */
  only?: readonly string[] | undefined
}

export type CheckResult = Omit<JudgedCheck, 'status' | 'check'> & {
  id: string
  severity: Check['severity']
  status: CheckStatus
  /** What the status would be without the waiver. */
  finding: JudgedCheck['status']
  waiver: Waiver | null
  item: string | null
  command: Command | null
  citation: Citation
  further: readonly Citation[]
  rulings: readonly string[]
  doubt: Doubt | null
}

export type MachineVerdict = {
  verdict: Verdict
  phase: Phase
  date: string
  parameters: ParameterValues
  defaulted: readonly string[]
  evidence: readonly EvidenceSummary[]
  facts: readonly SettledFact[]
  checks: readonly CheckResult[]
  values: CheckValues
  nextCommand: (Command & { resolves: number }) | null
  rulings: readonly string[]
  citations: readonly Citation[]
}

/** Judges a machine by what was pasted of it. Pure: runs in a browser as in the API. */
export function judgeMachine(facts: PreflightFacts, input: MachineInput): MachineVerdict {
  return judgeReadings(facts, input, input.evidence.map(readEvidence))
}

/** Judges a machine by evidence that was read before, each piece under the index of its place. */
export function judgeReadings(
  facts: PreflightFacts,
  input: Omit<MachineInput, 'evidence'>,
  read: readonly ReadEvidence[],
): MachineVerdict {
  const found = read.flatMap(one => one.facts)
  const given = input.hidesNames ? input.parameters : takeShownHost(facts, found, input.parameters)
  const { values: parameters, defaulted } = settleParameters(facts.parameters, facts.asking, given)
  const account = chooseAccount(facts, found, parameters, defaulted)
  const known = settleFacts(
    found,
    read.flatMap(one => one.unreadable),
    account,
  )
  const planIsNamed = facts.planParameter !== undefined && !defaulted.includes(facts.planParameter)
  facts.deriveFacts?.(known, { ...leaveOutAssumed(facts, known, parameters, defaulted), planIsNamed })
  const values: CheckValues = {
    ...parameters,
    ...facts.deriveValues(parameters),
    accountIsNamed: facts.accountParameter !== undefined && !defaulted.includes(facts.accountParameter),
    planIsNamed,
    date: input.date,
  }
  const judged = facts.checks
    .filter(({ id, phases }) => phases.includes(input.phase) && (input.only?.includes(id) ?? true))
    .map(check => judgeCheck(check, known, parameters, values, facts.parameters))
  const asking = callMachineByAccount(facts, parameters, known.accountPlace)
  const isFor = ({ when }: CommandTemplate) =>
    when === undefined || applies(when, facts.parameters.circumstances, asking)
  const checks = judged.map(one => toResult(one, input.waivers ?? [], values, isFor))
  const summaries = read.map(({ summary }) => summary)
  const all = {
    checks,
    facts: [...known.facts.values()],
    evidence: noteOtherHosts(
      facts.accountParameter === undefined ? summaries : noteOtherAccounts(summaries, found, account),
      nameOfMachine(facts, input.parameters, found),
    ),
  }
  const shown = input.hidesNames === true ? hideNames(all, found) : all
  return {
    verdict: weighVerdict(checks),
    phase: input.phase,
    date: input.date,
    parameters,
    defaulted,
    ...shown,
    values,
    nextCommand: chooseCommand(checks),
    rulings: [
      ...new Set(
        checks.filter(({ status }) => status !== 'not-applicable').flatMap(({ rulings }) => rulings),
      ),
    ],
    citations: uniqueCitations(checks.flatMap(({ citation, further }) => [citation, ...further])),
  }
}

/** What the machine was called by whoever asks; null where it may be another that is shown, or an address. */
function nameOfMachine(
  { machineParameter, mayShowAnother }: PreflightFacts,
  given: MachineInput['parameters'],
  found: ReadEvidence['facts'],
): string | null {
  return mayShowAnother?.(given, found) ? null : machineNameOf(String(given[machineParameter] ?? ''))
}

/** Blocked by one failure, incomplete for one open check, attention for one warning. */
function weighVerdict(checks: readonly { status: CheckStatus }[]): Verdict {
  const has = (...statuses: CheckStatus[]) => checks.some(({ status }) => statuses.includes(status))
  if (has('fail')) return 'blocked'
  if (has('missing', 'unparsable')) return 'incomplete'
  return has('warn', 'waived') ? 'attention' : 'ready'
}

/** The parameters without an account that nobody named and no output shows: its rights are not judged by a guess. */
function leaveOutAssumed(
  { accountParameter }: PreflightFacts,
  { facts }: Known,
  parameters: ParameterValues,
  defaulted: readonly string[],
): ParameterValues {
  if (!accountParameter || !defaulted.includes(accountParameter) || facts.has('account.name'))
    return parameters
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => name !== accountParameter))
}

function toResult(
  judged: JudgedCheck,
  waivers: readonly Waiver[],
  values: CheckValues,
  isFor: (command: CommandTemplate) => boolean,
): CheckResult {
  const { check, status, outcome, ...rest } = judged
  const isOpen = status !== 'pass' && status !== 'not-applicable'
  const waiver = (isOpen && waivers.findLast(one => one.check === check.id)) || null
  return {
    ...rest,
    id: check.id,
    severity: check.severity,
    status: waiver ? 'waived' : status,
    finding: status,
    outcome,
    waiver,
    item: check.item,
    command: fillCheckCommand(check.commands.find(isFor), values),
    citation: outcome?.citation ?? check.citation,
    further: outcome?.citation ? [check.citation, ...(check.further ?? [])] : (check.further ?? []),
    rulings: check.rulings ?? [],
  }
}
