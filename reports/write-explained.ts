import type { Assumption, Explained, Step } from '#domain/shared/explanation.ts'
import type { Values } from '#text/translator.ts'

/** What an assumption and a step say. */
export type ExplainedWords<AssumptionCode extends string, StepCode extends string> = {
  assumption: (assumption: Assumption<AssumptionCode>) => string
  step: (step: Step<StepCode>) => string
}

/** What a result rests on, with its texts; steps keep their values. */
export function writeExplained<AssumptionCode extends string, StepCode extends string>(
  { ruleset, assumptions, citations, explanation }: Explained<AssumptionCode, StepCode>,
  words: ExplainedWords<AssumptionCode, StepCode>,
) {
  return {
    ruleset,
    assumptions: assumptions.map(assumption => ({
      code: assumption.code,
      text: words.assumption(assumption),
      citation: assumption.citation,
    })),
    citations,
    explanation: explanation.map(step => ({
      code: step.code,
      text: words.step(step),
      expression: step.expression,
      value: step.value,
      citation: step.citation,
    })),
  }
}

export type WrittenExplained = ReturnType<typeof writeExplained<string, string>>

/** The same where the texts stand under `assumption.…` and `step.…`: a code without a text does not compile. */
export function writeExplainedByCode<AssumptionCode extends string, StepCode extends string>(
  explained: Explained<AssumptionCode, StepCode>,
  translate: (key: NoInfer<`assumption.${AssumptionCode}` | `step.${StepCode}`>, values?: Values) => string,
) {
  return writeExplained(explained, {
    assumption: ({ code, values }) => translate(`assumption.${code}`, values),
    step: ({ code }) => translate(`step.${code}`),
  })
}
