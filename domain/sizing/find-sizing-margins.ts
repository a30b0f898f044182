import { type Decimal, decimal } from '../shared/decimal.ts'
import type { Margin } from '../shared/margin.ts'
import type { SizingAnswer, SizingQuestion } from './answer-sizing-questions.ts'
import type { CountOption, SizeId, SizingFacts } from './sizing-facts.ts'
import type { SizingInput } from './sizing-input.ts'

export type SizingMargin = Margin<{ size: SizeId }>

type Reach = Pick<SizingMargin, 'lastUnchanged' | 'nextAt'>

/**
 * For each input, how far it can go on its own before the next hardware size starts, read off the bounds
 * of the questions (stream §2.2). Values that no accepted input exceeds give nulls.
 */
export function findSizingMargins(
  facts: SizingFacts,
  input: SizingInput,
  answers: readonly SizingAnswer[],
): SizingMargin[] {
  const score = answers.reduce((sum, answer) => sum + answer.points, 0)
  const nextSize = facts.sizes.find(size => size.fromScore > score)
  const missing = nextSize ? nextSize.fromScore - score : Number.POSITIVE_INFINITY
  const needed = (question: SizingQuestion) =>
    (answers.find(answer => answer.question === question)?.points ?? 0) + missing
  const margin = (
    name: keyof SizingInput & string,
    direction: 'up' | 'down',
    step: Decimal | null,
    value: Decimal | string,
    reach: Reach | null,
  ): SizingMargin => ({
    input: name,
    direction,
    step,
    value,
    lastUnchanged: reach?.lastUnchanged ?? null,
    nextAt: reach?.nextAt ?? null,
    next: reach && nextSize ? { size: nextSize.id } : null,
  })
  const { managers, products, frequency } = facts.questions
  const interval = decimal(input.archiveIntervalMinutes)
  return [
    margin(
      'managers',
      'up',
      decimal(managers.step),
      decimal(input.managers),
      reachOfCount(managers.options, needed('managers'), decimal(managers.step), decimal(input.managers)),
    ),
    margin(
      'productsPerManager',
      'up',
      decimal(products.step),
      decimal(input.productsPerManager),
      reachOfCount(
        products.options,
        needed('products'),
        decimal(products.step),
        decimal(input.productsPerManager),
      ),
    ),
    margin('archiveScope', 'up', null, input.archiveScope, reachOfScope(facts, needed('services'))),
    margin(
      'archiveIntervalMinutes',
      'down',
      decimal(frequency.step),
      interval,
      reachOfInterval(facts, needed('frequency'), interval),
    ),
  ]
}

function reachOfCount(
  options: readonly CountOption[],
  points: number,
  step: Decimal,
  value: Decimal,
): Reach | null {
  const option = options.find(candidate => candidate.points >= points)
  if (!option) return null
  const bound = decimal(option.from ?? option.above ?? 0)
  const nextAt = option.above === undefined ? bound : bound.plus(step)
  const last = nextAt.minus(step)
  return { lastUnchanged: last.lt(value) ? value : last, nextAt }
}

function reachOfScope(facts: SizingFacts, points: number): Reach | null {
  const { options } = facts.questions.services
  const index = options.findIndex(option => option.points >= points)
  const next = options[index]
  const last = options[index - 1]
  return next && last ? { lastUnchanged: last.scope, nextAt: next.scope } : null
}

function reachOfInterval(facts: SizingFacts, points: number, value: Decimal): Reach | null {
  const { rareAboveMinutes, frequentPoints, step } = facts.questions.frequency
  if (value.lte(rareAboveMinutes) || frequentPoints < points) return null
  const last = decimal(rareAboveMinutes).plus(step)
  return { lastUnchanged: last.gt(value) ? value : last, nextAt: decimal(rareAboveMinutes) }
}
