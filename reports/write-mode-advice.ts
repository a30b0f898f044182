import type { ModeAdvice } from '#domain/licensing/mode-advice/advise-licence-mode.ts'
import type { TranslateLicenceMode } from '#text/licence-mode/licence-mode.ts'
import { writeExplainedByCode } from './write-explained.ts'

/** A mode advice with every text in the reader's language. */
export function writeModeAdvice(advice: ModeAdvice, translate: TranslateLicenceMode) {
  const { mode, basis, criteria, conditions, conflicts, changes } = advice
  return {
    mode,
    name: translate(`mode.${mode}`),
    basis,
    reason: translate(`basis.${basis}`),
    criteria: criteria.map(criterion => ({
      ...criterion,
      text: translate(`criterion.${criterion.id}`),
      meaning: translate(`meaning.${criterion.id}.${mode}`),
      weight: translate(`matters.${criterion.matters}`, {
        mode: translate(`mode.short.${criterion.favours}`),
      }),
    })),
    conditions: conditions.map(condition => ({
      ...condition,
      text: translate(`condition.${condition.code}`),
    })),
    conflicts: conflicts.map(({ code, waysRound, citation }) => ({
      code,
      text: translate(`conflict.${code}`),
      waysRound: waysRound.map(way => ({ code: way, text: translate(`way.${way}`) })),
      citation,
    })),
    changes: changes.map(change => ({
      ...change,
      text: translate('changes.item', {
        question: translate(`constraint.${change.constraint}`),
        answers: change.to
          .map(value => translate('changes.answer', { answer: translate(`option.${value}`) }))
          .join(` ${translate('changes.or')} `),
        mode: change.mode,
      }),
    })),
    ...writeExplainedByCode(advice, translate),
  }
}
