import type { MultiServerInput } from '#domain/software/sage-100c-crm/multi-server/multi-server-input.ts'
import { planServers } from '#domain/software/sage-100c-crm/multi-server/plan-servers.ts'
import type { MultiServerPlanAnswer } from '#openapi/responses/multi-server-plan.ts'
import type { Context } from '../http/bind-endpoint.ts'
import { presentMultiServerPlan } from './present-multi-server-plan.ts'

/** Plans several servers of Sage 100c CRM. */
export function answerMultiServerPlan(input: MultiServerInput, { language }: Context): MultiServerPlanAnswer {
  return presentMultiServerPlan(planServers(input), language)
}
