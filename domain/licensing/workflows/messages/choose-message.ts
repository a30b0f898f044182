import type { Standing } from '../follow-workflow.ts'
import type { Workflow, WorkflowId } from '../workflow.ts'
import type { MessagesFacts } from './message-facts.ts'
import type { LicenceLoss } from './message-values.ts'

/** Whose message it is, and what the answers have told for it. */
type Chosen = { workflow: WorkflowId; told: { loss?: LicenceLoss } }

/**
 * Whose message a step sends: that of its workflow, or the one that follows it from the step on that reads the Site
 * code, of which the first knows nothing (manual 5.3.1). Where the message asks for different things by the loss, it is
 * the one that the latest answer tells of.
 */
export function chooseMessage(
  { byWorkflow, lossByEvent }: Pick<MessagesFacts, 'byWorkflow' | 'lossByEvent'>,
  { id }: Workflow,
  { state, held, history }: Pick<Standing, 'state' | 'held' | 'history'>,
): Chosen {
  const { next } = byWorkflow[id]
  const workflow = next !== undefined && [...held, ...state.yields].includes('site-code') ? next : id
  const loss = history
    .map(({ event }) => lossByEvent[event])
    .filter(told => told !== undefined)
    .at(-1)
  return { workflow, told: loss && byWorkflow[workflow].losses?.includes(loss) ? { loss } : {} }
}
