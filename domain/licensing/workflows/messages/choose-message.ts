import type { Standing } from '../follow-workflow.ts'
import type { Workflow, WorkflowId } from '../workflow.ts'
import type { MessagesFacts } from './message-facts.ts'

/**
 * Whose message a step sends: that of its workflow, or the one that follows it from the step on that reads the Site
 * code, of which the first knows nothing (manual 5.3.1).
 */
export function chooseMessage(
  { byWorkflow }: Pick<MessagesFacts, 'byWorkflow'>,
  { id }: Workflow,
  { state, held }: Pick<Standing, 'state' | 'held'>,
): WorkflowId {
  const { next } = byWorkflow[id]
  return next !== undefined && [...held, ...state.yields].includes('site-code') ? next : id
}
