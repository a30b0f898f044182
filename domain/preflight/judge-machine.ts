import { type Command, fillCommand } from '../parameters/fill-command.ts'
import type { ParameterValue, ParameterValues } from '../parameters/parameter.ts'
import { settleParameters } from '../parameters/settle-parameters.ts'
import { type Citation, uniqueCitations } from '../shared/citation.ts'
import type { Check, CheckStatus, CheckValues, Phase, PreflightFacts } from './check.ts'
import type { GivenEvidence, Quote } from './evidence.ts'
import { type Doubt, type JudgedCheck, judgeCheck } from './judge-check.ts'
import { maskNames } from './mask-secrets.ts'
import { type EvidenceSummary, type ReadFact, readEvidence } from './read-evidence.ts'
import { type Known, type SettledFact, settleFacts } from './settle-facts.ts'

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
  const { values: parameters, defaulted } = settleParameters(facts.parameters, facts.asking, input.parameters)
  const read = input.evidence.map(readEvidence)
  const found = read.flatMap(one => one.facts)
  const known = settleFacts(
    found,
    read.flatMap(one => one.unreadable),
    chooseAccount(facts, found, parameters, defaulted),
  )
  facts.deriveFacts?.(known, leaveOutAssumed(facts, known, parameters, defaulted))
  const values: CheckValues = { ...parameters, ...facts.deriveValues(parameters), date: input.date }
  const judged = facts.checks
    .filter(({ phases }) => phases.includes(input.phase))
    .map(check => judgeCheck(check, known, parameters, values, facts.parameters))
  const checks = judged.map(one => toResult(one, input.waivers ?? [], values))
  const shown = hideNames(checks, [...known.facts.values()], input.hidesNames === true, found)
  return {
    verdict: weighVerdict(checks),
    phase: input.phase,
    date: input.date,
    parameters,
    defaulted,
    evidence: read.map(({ summary }) => summary),
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

/** Blocked by one failure, incomplete for one open check, attention for one warning. */
export function weighVerdict(checks: readonly { status: CheckStatus }[]): Verdict {
  const has = (...statuses: CheckStatus[]) => checks.some(({ status }) => statuses.includes(status))
  if (has('fail')) return 'blocked'
  if (has('missing', 'unparsable')) return 'incomplete'
  return has('warn', 'waived') ? 'attention' : 'ready'
}

/** Facts of accounts count for the account of the site; where none was named, for the only one that was shown. */
function chooseAccount(
  { accountParameter }: PreflightFacts,
  found: readonly ReadFact[],
  parameters: ParameterValues,
  defaulted: readonly string[],
): (subject: string) => boolean {
  const named = accountParameter === undefined ? '' : String(parameters[accountParameter] ?? '')
  const user = (named.split('\\').at(-1) ?? '').split('@')[0]?.toLowerCase() ?? ''
  const shown = new Set(found.flatMap(({ subject }) => (subject === undefined ? [] : [subject])))
  const isOpen = accountParameter !== undefined && defaulted.includes(accountParameter)
  return subject => subject === user || (isOpen && shown.size === 1)
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

function toResult(judged: JudgedCheck, waivers: readonly Waiver[], values: CheckValues): CheckResult {
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
    command: commandOf(check, values),
    citation: outcome?.citation ?? check.citation,
    further: outcome?.citation ? [check.citation, ...(check.further ?? [])] : (check.further ?? []),
    rulings: check.rulings ?? [],
  }
}

function commandOf({ commands }: Check, values: CheckValues): Command | null {
  const [first] = commands
  if (!first) return null
  const plain = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
  )
  return fillCommand(first, Object.fromEntries(plain))
}

/** The one command that answers most of what is open; what was given and could not be read comes after what was not given. */
function chooseCommand(checks: readonly CheckResult[]): MachineVerdict['nextCommand'] {
  const open = checks.filter(
    ({ status, command }) => command && (status === 'missing' || status === 'unparsable'),
  )
  const groups = [
    ...Map.groupBy(open, ({ command }) => (command && 'text' in command ? command.text : '')).values(),
  ]
  const missing = (group: readonly CheckResult[]) => group.filter(({ status }) => status === 'missing').length
  const [best] = groups.toSorted((a, b) => missing(b) - missing(a) || b.length - a.length)
  const command = best?.[0]?.command
  return best && command ? { ...command, resolves: best.length } : null
}

function hideNames(
  checks: readonly CheckResult[],
  facts: readonly SettledFact[],
  hides: boolean,
  found: readonly ReadFact[],
): Pick<MachineVerdict, 'checks' | 'facts'> {
  if (!hides) return { checks, facts }
  const names = found.flatMap(({ id, value }) =>
    id === 'host.name' || id === 'account.name' ? [String(value)] : [],
  )
  const hide = (source: Quote): Quote => ({ ...source, quote: maskNames(source.quote, names) })
  const isName = (id: string) => id === 'host.name' || id === 'account.name'
  return {
    checks: checks.map(check => ({ ...check, evidence: check.evidence && hide(check.evidence) })),
    facts: facts.filter(({ id }) => !isName(id)).map(fact => ({ ...fact, source: hide(fact.source) })),
  }
}
