import type { Explained } from '#domain/shared/explanation.ts'
import type { LicenceModeMessages } from '#text/licence-mode/en.ts'
import type { TranslateLicenceMode } from '#text/licence-mode/licence-mode.ts'

type Key = keyof LicenceModeMessages

/** What a mode advice or an outage plan rests on, with its texts; steps keep their values. */
export function writeExplained(explained: Explained, translate: TranslateLicenceMode) {
  const { ruleset, assumptions, citations, explanation } = explained
  return {
    ruleset,
    assumptions: assumptions.map(({ code, citation }) => ({
      code,
      text: translate(`assumption.${code}` as Key),
      citation,
    })),
    citations,
    explanation: explanation.map(({ code, expression, value, citation }) => ({
      code,
      text: translate(`step.${code}` as Key),
      expression,
      value: typeof value === 'number' ? value : String(value),
      citation,
    })),
  }
}
