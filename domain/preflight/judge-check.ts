import { isSo, weighCondition } from '../parameters/condition.ts'
import type { ParameterValues } from '../parameters/parameter.ts'
import type {
  Check,
  CheckStatus,
  CheckTest,
  CheckValue,
  CheckValues,
  Outcome,
  PreflightFacts,
} from './check.ts'
import type { Quote } from './evidence.ts'
import type { FactId, FactValue } from './facts.ts'
import type { Known } from './settle-facts.ts'

/** Why a check has no answer though evidence was given. */
export type Doubt = 'unreadable' | 'contradiction' | 'no-outcome'

export type JudgedCheck = {
  check: Check
  status: Exclude<CheckStatus, 'waived'>
  /** The outcome that was met, with its own citation where it has one. */
  outcome: Outcome | null
  doubt: Doubt | null
  found: readonly { id: FactId; value: FactValue }[]
  evidence: Quote | null
}

/** Judges one check: facts first, then the first outcome whose tests hold. Nothing is ever passed for want of evidence. */
export function judgeCheck(
  check: Check,
  { facts, unreadable }: Known,
  parameters: ParameterValues,
  values: CheckValues,
  { circumstances }: PreflightFacts['parameters'],
): JudgedCheck {
  const judged = (status: JudgedCheck['status'], more: Partial<JudgedCheck> = {}): JudgedCheck => ({
    check,
    status,
    outcome: null,
    doubt: null,
    found: (check.shows ?? check.needs).flatMap(id => {
      const fact = facts.get(id)
      return fact ? [{ id, value: fact.value }] : []
    }),
    evidence: null,
    ...more,
  })
  if (check.when !== undefined && !applies(check.when, circumstances, parameters))
    return judged('not-applicable')
  const absent = check.needs.filter(id => !facts.has(id))
  const unread = absent.find(id => unreadable.has(id))
  if (unread) return judged('unparsable', { doubt: 'unreadable', evidence: unreadable.get(unread) ?? null })
  if (absent.length > 0) return judged('missing')
  const contradicted = check.needs.map(id => facts.get(id)).find(fact => fact?.contradiction)
  if (contradicted)
    return judged('unparsable', { doubt: 'contradiction', evidence: contradicted.contradiction })
  const outcome = check.outcomes.find(({ tests = [] }) => tests.every(test => holds(test, facts, values)))
  const evidence = quoteOf(check, outcome ?? null, facts, values)
  if (!outcome) return judged('unparsable', { doubt: 'no-outcome', evidence })
  return judged(outcome.status, { outcome, evidence })
}

/** Whether the circumstances of a site are such. */
export function applies(
  when: NonNullable<Check['when']>,
  circumstances: PreflightFacts['parameters']['circumstances'],
  parameters: ParameterValues,
): boolean {
  return weighCondition(when, id => {
    const circumstance = circumstances[id]
    if (!circumstance) throw new RangeError(`No circumstance ${id}`)
    return isSo(circumstance, parameters)
  }).holds
}

function holds([subject, operator, operand]: CheckTest, facts: Known['facts'], values: CheckValues): boolean {
  const left = subject.startsWith('$') ? values[subject.slice(1)] : facts.get(subject as FactId)?.value
  const right = resolve(operand, values)
  if (left === undefined || right === undefined) return false
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
  const order =
    typeof left === 'string' && typeof right === 'string'
      ? left < right
        ? -1
        : left > right
          ? 1
          : 0
      : Number(left) - Number(right)
  switch (operator) {
    case 'is':
      return left === right
    case 'in':
      return list(right).includes(left)
    case 'at-least':
      return order >= 0
    case 'at-most':
      return order <= 0
    case 'above':
      return order > 0
    case 'below':
      return order < 0
    case 'has':
      return list(left).includes(right)
    case 'lacks':
      return !list(left).includes(right)
    case 'has-any':
      return list(right).some(one => list(left).includes(one))
    case 'has-all':
      return list(right).every(one => list(left).includes(one))
  }
}

function resolve(operand: CheckTest[2], values: CheckValues): CheckValue | readonly CheckValue[] | undefined {
  return typeof operand === 'string' && operand.startsWith('$') ? values[operand.slice(1)] : operand
}

/** The line that decided: the entry of a list that a test looked for, else that of the first fact that was tested. */
function quoteOf(
  check: Check,
  outcome: Outcome | null,
  facts: Known['facts'],
  values: CheckValues,
): Quote | null {
  for (const [subject, operator, operand] of outcome?.tests ?? []) {
    const fact = facts.get(subject as FactId)
    if (!fact) continue
    if (operator !== 'has' && operator !== 'has-any') return fact.source
    const sought = [resolve(operand, values) ?? []].flat()
    const part = fact.parts.find(
      ({ value }) => Array.isArray(value) && value.some(entry => sought.includes(entry)),
    )
    return part?.source ?? fact.source
  }
  return check.needs.map(id => facts.get(id)?.source).find(source => source !== undefined) ?? null
}
