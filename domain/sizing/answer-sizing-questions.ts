import type { Citation } from '../shared/citation.ts'
import { type Decimal, decimal } from '../shared/decimal.ts'
import type { ArchiveScope, CountOption, SizingFacts } from './sizing-facts.ts'
import type { SizingInput } from './sizing-input.ts'
import { weighArchiveInterval } from './weigh-archive-interval.ts'

export type SizingQuestion = 'managers' | 'products' | 'services' | 'frequency'

export type SizingAnswer = {
  question: SizingQuestion
  value: number | ArchiveScope
  points: number
  citation: Citation
}

/** Answers the four questions of the hardware test with their points, 1 to 3 each (stream §2.2). */
export function answerSizingQuestions(facts: SizingFacts, input: SizingInput): SizingAnswer[] {
  const { managers, products, services, frequency } = facts.questions
  return [
    {
      question: 'managers',
      value: input.managers,
      points: countPoints(managers.options, decimal(input.managers)),
      citation: managers.citation,
    },
    {
      question: 'products',
      value: input.productsPerManager,
      points: countPoints(products.options, decimal(input.productsPerManager)),
      citation: products.citation,
    },
    {
      question: 'services',
      value: input.archiveScope,
      points: scopePoints(facts, input.archiveScope),
      citation: services.citation,
    },
    {
      question: 'frequency',
      value: input.archiveIntervalMinutes,
      points: weighArchiveInterval(frequency, input.archiveIntervalMinutes),
      citation: frequency.citation,
    },
  ]
}

/** Points of the last option whose bound the value reaches; the options stand in ascending order. */
function countPoints(options: readonly CountOption[], value: Decimal): number {
  const reached = options.filter(
    ({ from, above }) => (from === undefined || value.gte(from)) && (above === undefined || value.gt(above)),
  )
  return Math.max(...reached.map(option => option.points))
}

function scopePoints(facts: SizingFacts, scope: ArchiveScope): number {
  return facts.questions.services.options.find(option => option.scope === scope)?.points ?? 0
}
