import { uniqueCitations } from '../shared/citation.ts'
import { decimal, decimalText } from '../shared/decimal.ts'
import type { Assumption, Explained, Ruleset, Step } from '../shared/explanation.ts'
import { answerSizingQuestions, type SizingAnswer } from './answer-sizing-questions.ts'
import { type AspectComparison, compareMachine } from './compare-machine.ts'
import { findSizingMargins, type SizingMargin } from './find-sizing-margins.ts'
import type { HardwareSpecification, SizeId, SizingFacts } from './sizing-facts.ts'
import type { SizingInput } from './sizing-input.ts'
import { assumeArchiveInterval } from './weigh-archive-interval.ts'

export type SizingAssumption =
  | ReturnType<typeof assumeArchiveInterval>[number]['code']
  | 'bound-belongs-to-middle-managers'
  | 'bound-belongs-to-middle-products'
  | 'services-decided-by-scope'
  | 'storage-longevity-not-scored'
  | 'memory-from-95-percent'
  | 'processor-classes'

export type SizingStep = `${SizingAnswer['question']}-points` | 'hardware-score' | 'hardware-size'

export type HardwareSizing = Explained<SizingAssumption, SizingStep> & {
  score: number
  size: SizeId
  hardware: HardwareSpecification
  answers: SizingAnswer[]
  margins: SizingMargin[]
  comparison?: AspectComparison[]
}

/**
 * Sizes the server from the four questions: 4 to 11 points give one of three sizes and its hardware.
 * Memory and disk in GB; with a machine the comparison is added (stream §2.2, docs/rulings.md).
 */
export function sizeHardware(
  software: { ruleset: Ruleset; sizing: SizingFacts },
  input: SizingInput,
): HardwareSizing {
  const facts = software.sizing
  const answers = answerSizingQuestions(facts, input)
  const score = answers.reduce((sum, answer) => sum + answer.points, 0)
  const size = sizeOfScore(facts, score)
  const explanation: Step<SizingStep>[] = [
    ...answers.map(answer => ({
      code: `${answer.question}-points` as const,
      expression: `${writeValue(answer.value)} → ${answer.points}`,
      value: answer.points,
      citation: answer.citation,
    })),
    {
      code: 'hardware-score',
      expression: answers.map(answer => answer.points).join(' + '),
      value: score,
      citation: facts.questions.managers.citation,
    },
    {
      code: 'hardware-size',
      expression: `${size.fromScore} ≤ ${score} ≤ ${lastScore(facts, size.id)}`,
      value: size.id,
      citation: size.citation,
    },
  ]
  return {
    score,
    size: size.id,
    hardware: size.hardware,
    answers,
    margins: findSizingMargins(facts, input, answers),
    ...(input.machine && { comparison: compareMachine(facts, size.id, size.hardware, input.machine) }),
    ruleset: software.ruleset,
    assumptions: assume(facts, input, score),
    citations: uniqueCitations(explanation.map(step => step.citation)),
    explanation,
  }
}

/** The size a score belongs to: the largest one whose first score it reaches. */
function sizeOfScore(facts: SizingFacts, score: number): SizingFacts['sizes'][number] {
  const size = facts.sizes.findLast(candidate => candidate.fromScore <= score)
  if (!size) throw new RangeError(`No size for a hardware score of ${score}`)
  return size
}

/** The highest score that still belongs to a size. */
export function lastScore(facts: SizingFacts, size: SizeId): number {
  const next = facts.sizes[facts.sizes.findIndex(candidate => candidate.id === size) + 1]
  return next ? next.fromScore - 1 : facts.highestScore
}

/** Digits without exponent, or the id of a scope. */
function writeValue(value: SizingAnswer['value']): string {
  return typeof value === 'number' ? decimalText(decimal(value)) : value
}

function assume(facts: SizingFacts, input: SizingInput, score: number): Assumption<SizingAssumption>[] {
  const { questions } = facts
  const citation = questions.frequency.citation
  const assumptions: Assumption<SizingAssumption>[] = []
  const assumed = (code: SizingAssumption) => assumptions.push({ code, values: {}, citation })
  const onBound = (options: SizingFacts['questions']['managers']['options'], value: number) =>
    options.some(({ from, above }) => decimal(value).eq(from ?? above ?? 0))
  if (onBound(questions.managers.options, input.managers)) assumed('bound-belongs-to-middle-managers')
  if (onBound(questions.products.options, input.productsPerManager))
    assumed('bound-belongs-to-middle-products')
  const interval = input.archiveIntervalMinutes
  const sizeOf = (points: number) => sizeOfScore(facts, points).id
  assumptions.push(...assumeArchiveInterval(questions.frequency, interval, score, sizeOf))
  assumed('services-decided-by-scope')
  assumed('storage-longevity-not-scored')
  if (input.machine?.memoryGb !== undefined) assumed('memory-from-95-percent')
  if (input.machine?.cpuModel !== undefined) assumed('processor-classes')
  return assumptions
}
