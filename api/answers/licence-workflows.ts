import { explainWorkflow, statesOfStanding } from '#domain/licensing/workflows/explain-workflow.ts'
import { followWorkflow, isRefusal, type Refusal } from '#domain/licensing/workflows/follow-workflow.ts'
import type { Workflow, WorkflowId } from '#domain/licensing/workflows/workflow.ts'
import type { WorkflowEvents } from '#domain/licensing/workflows/workflow-events.ts'
import { writeFound } from '#domain/shared/write-found.ts'
import { streamProcedures } from '#domain/software/stream/procedures/procedures.ts'
import { ruleset } from '#domain/software/stream/ruleset.ts'
import { findWorkflow, workflows } from '#domain/software/stream/workflows/workflows.ts'
import type {
  LicenceWorkflowAnswer,
  LicenceWorkflowListAnswer,
  LicenceWorkflowStandingAnswer,
} from '#openapi/responses/licence-workflow.ts'
import type { Language } from '#text/language.ts'
import { translateProblem } from '#text/problems/problems.ts'
import type { Context } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { presentStanding, presentWorkflow, presentWorkflowHeading } from './present-licence-workflow.ts'

const basis = { rulings: streamProcedures.rulings, ruleset }

/** Every licence workflow. */
export function answerWorkflowList(_input: unknown, { language }: Context): LicenceWorkflowListAnswer {
  return {
    items: workflows.map(workflow => ({
      ...presentWorkflowHeading(workflow, language),
      states: workflow.states.length,
      irreversible: workflow.states.some(state => state.irreversible),
    })),
    ruleset,
  }
}

type Asked = Context<{ workflowId: WorkflowId }>

/** One licence workflow. */
export function answerWorkflow(_input: unknown, { language, path }: Asked): LicenceWorkflowAnswer {
  const workflow = requireWorkflow(path.workflowId)
  return presentWorkflow(workflow, explainWorkflow(workflow, workflow.states, [], basis), language)
}

/** Where a workflow stands after the events so far; a problem at the first that is not allowed. */
export function answerWorkflowSteps(
  { events }: WorkflowEvents,
  { language, path }: Asked,
): LicenceWorkflowStandingAnswer {
  const workflow = requireWorkflow(path.workflowId)
  const outcome = followWorkflow(workflow, events)
  if (isRefusal(outcome)) throw refuse(outcome, events, language)
  const states = statesOfStanding(workflow, outcome)
  return presentStanding(
    workflow,
    outcome,
    explainWorkflow(workflow, states, outcome.history, basis),
    language,
  )
}

function requireWorkflow(id: WorkflowId): Workflow {
  const workflow = findWorkflow(id)
  // The path was validated against the workflows that there are.
  if (!workflow) throw new RangeError(`No workflow ${id}`)
  return workflow
}

function refuse(
  { index, reason, state, allowed }: Refusal,
  events: WorkflowEvents['events'],
  language: Language,
) {
  const t = translateProblem[language]
  const detail = t('fault.event_not_allowed', {
    reason,
    found: writeFound(events[index]?.event),
    state: state.id,
    allowed: allowed.length > 0 ? allowed.join(', ') : t('expected.no-event'),
  })
  const fault = { pointer: `/events/${index}/event`, code: 'event_not_allowed', detail } as const
  return new Problem('invalid-input', 'detail.invalid-input', { count: 1 }, { faults: [fault] })
}
