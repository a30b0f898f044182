import type { Order } from '#domain/licensing/order.ts'
import type { Margin } from '#domain/shared/margin.ts'
import type { SizeId } from '#domain/sizing/sizing-facts.ts'
import type { Language } from '#text/language.ts'
import type { TranslateResult } from '#text/results/results.ts'
import { exactNumber, exactValue } from './exact-number.ts'
import type { WrittenExplained } from './write-explained.ts'
import { writeMargin } from './write-margin.ts'

/** What every computed answer carries, its decimals as numbers with all their digits. */
export function presentExplained({ ruleset, assumptions, citations, explanation }: WrittenExplained) {
  return {
    ruleset,
    assumptions,
    citations,
    explanation: explanation.map(step => ({ ...step, value: exactValue(step.value) })),
  }
}

/** A margin with its sentence; `next` is presented by the caller. */
export function presentMargin<Next>(
  margin: Margin<Order> | Margin<{ size: SizeId }>,
  next: Next | null,
  language: Language,
  translate: TranslateResult,
) {
  const { input, pointer, direction, step, value, lastUnchanged, nextAt } = margin
  return {
    input,
    ...(pointer !== undefined && { pointer }),
    direction,
    step: step && exactNumber(step),
    value: exactValue(value),
    lastUnchanged: lastUnchanged === null ? null : exactValue(lastUnchanged),
    nextAt: nextAt === null ? null : exactValue(nextAt),
    next,
    text: writeMargin(margin, language, translate),
  }
}
