import type { ExpectedSizing } from './hardware-sizings.ts'
import type { ExpectedEstimate } from './licence-estimates.ts'
import type { ExpectedMargin } from './scenario.ts'

/** What the readers below need of an answer; numbers may be exact decimals or JSON numbers. */
type AnyNumber = number | string | { toFixed(): string }
type AnyOrder = {
  lines: readonly { reference: string; quantity: number }[]
  points: number
  sparePoints: AnyNumber
  price: { amount: string; currency: string } | null
}
type AnyMargin = {
  input: string
  pointer?: string
  lastUnchanged: AnyNumber | null
  nextAt: AnyNumber | null
}
export type AnyEstimate = {
  score: AnyNumber
  requirement: AnyNumber
  satisfiable: boolean
  recommendation: (AnyOrder & { basis: string }) | null
  alternatives: readonly (AnyOrder & { reason: { code: string } | null })[]
  alternativesComplete: boolean
  margins: readonly AnyMargin[]
  assumptions: readonly { code: string }[]
}
export type AnySizing = {
  score: number
  size: string
  hardware: { cpuCores: number; cpuModels: readonly string[]; memoryGb: number; diskGb: number }
  answers: readonly { points: number }[]
  comparison?: readonly { aspect: string; verdict: string }[]
  margins: readonly AnyMargin[]
  assumptions: readonly { code: string }[]
}

/** The part of a licence estimate, from the domain or from JSON, that an expectation speaks of. */
export function readEstimate(answer: AnyEstimate, expected: ExpectedEstimate): Record<string, unknown> {
  const { recommendation } = answer
  const seen: Record<keyof ExpectedEstimate, unknown> = {
    score: toNumber(answer.score),
    requirement: toNumber(answer.requirement),
    satisfiable: answer.satisfiable,
    basis: recommendation?.basis ?? null,
    lines: recommendation && writeLines(recommendation),
    points: recommendation?.points,
    sparePoints: recommendation && toNumber(recommendation.sparePoints),
    price: recommendation?.price ? `${recommendation.price.amount} ${recommendation.price.currency}` : null,
    alternatives: answer.alternatives.map(writeLines),
    among: expected.among?.filter(lines =>
      answer.alternatives.some(order => writeLines(order).join() === lines.join()),
    ),
    reasons: Object.fromEntries(
      answer.alternatives
        .map(order => [writeLines(order).join(' '), order.reason?.code])
        .filter(([lines]) => lines !== undefined && lines in (expected.reasons ?? {})),
    ),
    alternativesComplete: answer.alternativesComplete,
    margins: readMargins(answer.margins, expected.margins),
    assumptions: readCodes(answer, expected.assumptions),
    notAssumed: readMissing(answer, expected.notAssumed),
  }
  return Object.fromEntries(Object.entries(seen).filter(([key]) => key in expected))
}

/** The part of a hardware sizing, from the domain or from JSON, that an expectation speaks of. */
export function readSizing(answer: AnySizing, expected: ExpectedSizing): Record<string, unknown> {
  const seen: Record<keyof ExpectedSizing, unknown> = {
    score: answer.score,
    size: answer.size,
    hardware: answer.hardware,
    points: answer.answers.map(({ points }) => points),
    comparison: Object.fromEntries(
      (answer.comparison ?? [])
        .filter(({ aspect }) => aspect in (expected.comparison ?? {}))
        .map(({ aspect, verdict }) => [aspect, verdict]),
    ),
    margins: readMargins(answer.margins, expected.margins),
    assumptions: readCodes(answer, expected.assumptions),
    notAssumed: readMissing(answer, expected.notAssumed),
  }
  return Object.fromEntries(Object.entries(seen).filter(([key]) => key in expected))
}

/** Order lines as "HTG503H×1". */
export function writeLines(order: Pick<AnyOrder, 'lines'>): string[] {
  return order.lines.map(({ reference, quantity }) => `${reference}×${quantity}`)
}

function readMargins(
  margins: readonly AnyMargin[],
  expected: Record<string, ExpectedMargin> = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(expected).map(key => {
      const margin = margins.find(candidate => (candidate.pointer ?? candidate.input) === key)
      if (!margin) return [key, 'no such margin']
      const { lastUnchanged, nextAt } = margin
      return [key, lastUnchanged === null || nextAt === null ? null : [read(lastUnchanged), read(nextAt)]]
    }),
  )
}

/** A scope stays a word; everything else is a number. */
function read(value: AnyNumber): number | string {
  const number = toNumber(value)
  return Number.isNaN(number) && typeof value === 'string' ? value : number
}

function toNumber(value: AnyNumber): number {
  return Number(typeof value === 'object' ? value.toFixed() : value)
}

function readCodes(answer: { assumptions: readonly { code: string }[] }, codes: readonly string[] = []) {
  return codes.filter(code => answer.assumptions.some(assumption => assumption.code === code))
}

function readMissing(answer: { assumptions: readonly { code: string }[] }, codes: readonly string[] = []) {
  return codes.filter(code => !answer.assumptions.some(assumption => assumption.code === code))
}
