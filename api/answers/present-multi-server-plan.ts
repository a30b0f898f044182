import type { MultiServerPlan } from '#domain/software/sage-100c-crm/multi-server/plan-servers.ts'
import type { MultiServerPlanAnswer } from '#openapi/responses/multi-server-plan.ts'
import type { Language } from '#text/language.ts'
import type { MultiServerMessages } from '#text/multi-server/en.ts'
import { translateMultiServer } from '#text/multi-server/multi-server.ts'
import { exactValue } from './exact-number.ts'

/** A plan of several servers as the API answers it, texts in the reader's language. */
export function presentMultiServerPlan(plan: MultiServerPlan, language: Language): MultiServerPlanAnswer {
  const translate = translateMultiServer[language]
  const { conditions, byHand, assumptions, explanation, ...rest } = plan
  return {
    conditions: conditions.map(condition => ({
      ...condition,
      text: translate(`condition.${condition.code}`),
    })),
    byHand: byHand.map(work => ({ ...work, text: translate(`hand.${work.code}`) })),
    ...rest,
    assumptions: assumptions.map(({ code, values, citation }) => ({
      code,
      text: translate(`assumption.${code}` as keyof MultiServerMessages, values),
      citation,
    })),
    explanation: explanation.map(step => ({
      ...step,
      text: translate(`step.${step.code}` as keyof MultiServerMessages),
      value: exactValue(step.value),
    })),
  }
}
