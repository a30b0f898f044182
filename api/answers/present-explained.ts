import type { Order } from '#domain/licensing/order.ts'
import type { Explained } from '#domain/shared/explanation.ts'
import type { Margin } from '#domain/shared/margin.ts'
import type { SizeId } from '#domain/sizing/sizing-facts.ts'
import { writeAssumption } from '#reports/write-assumption.ts'
import { writeMargin } from '#reports/write-margin.ts'
import { writeStepText } from '#reports/write-step.ts'
import type { Language } from '#text/language.ts'
import type { TranslateResult } from '#text/results/results.ts'
import { exactNumber, exactValue } from './exact-number.ts'

/** What every computed answer carries, with its texts. */
export function presentExplained(explained: Explained, translate: TranslateResult) {
  return {
    ruleset: explained.ruleset,
    assumptions: explained.assumptions.map(assumption => ({
      code: assumption.code,
      text: writeAssumption(assumption, translate),
      citation: assumption.citation,
    })),
    citations: explained.citations,
    explanation: explained.explanation.map(({ code, expression, value, citation }) => ({
      code,
      text: writeStepText(code, translate),
      expression,
      value: exactValue(value),
      citation,
    })),
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
