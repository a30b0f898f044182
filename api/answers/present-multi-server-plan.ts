import type { MultiServerPlan } from '#domain/software/sage-100c-crm/multi-server/plan-servers.ts'
import type { MultiServerPlanAnswer } from '#openapi/responses/multi-server-plan.ts'
import { presentExplained } from '#reports/present-explained.ts'
import { writeExplainedByCode } from '#reports/write-explained.ts'
import type { Language } from '#text/language.ts'
import { translateMultiServer } from '#text/multi-server/multi-server.ts'

/** A plan of several servers as the API answers it, texts in the reader's language. */
export function presentMultiServerPlan(plan: MultiServerPlan, language: Language): MultiServerPlanAnswer {
  const translate = translateMultiServer[language]
  const { conditions, fields, installOrder, services, byHand, distribution } = plan
  return {
    conditions: conditions.map(condition => ({
      ...condition,
      text: translate(`condition.${condition.code}`),
    })),
    byHand: byHand.map(work => ({ ...work, text: translate(`hand.${work.code}`) })),
    fields,
    installOrder,
    services,
    distribution,
    ...presentExplained(writeExplainedByCode(plan, translate)),
  }
}
