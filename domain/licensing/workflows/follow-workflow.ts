import {
  startOf,
  stateOf,
  type Transition,
  type Workflow,
  type WorkflowState,
  type WorkflowThing,
} from './workflow.ts'

/** Something that happened, with the time and the remark that were noted on it. */
export type WorkflowEvent = { event: string; at?: string | undefined; note?: string | undefined }

/** What may happen next; an irreversible step is announced before it is reached. */
export type Allowed = Transition & { announcesIrreversible: boolean }

/** An event that happened, and the states between which it led. */
type Passed = WorkflowEvent & { from: string; to: string }

export type Standing = {
  state: WorkflowState
  allowed: Allowed[]
  /** The states still to come if all goes well, an end being the last. */
  ahead: WorkflowState[]
  history: Passed[]
  /** What has been obtained so far. */
  held: WorkflowThing[]
}

/** Why an event is refused: the workflow has ended, no step of it knows the event, or another step does. */
const refusalReasons = ['ended', 'unknown', 'not-now'] as const
type RefusalReason = (typeof refusalReasons)[number]

export type Refusal = { index: number; reason: RefusalReason; state: WorkflowState; allowed: string[] }

/** Follows the events so far through a workflow: where it stands and what may come next, or the event refused. */
export function followWorkflow(workflow: Workflow, events: readonly WorkflowEvent[]): Standing | Refusal {
  let state = startOf(workflow)
  const history: Passed[] = []
  const held = new Set<WorkflowThing>()
  for (const [index, event] of events.entries()) {
    const transition = state.transitions.find(candidate => candidate.event === event.event)
    if (!transition) return refuse(workflow, state, event.event, index)
    for (const thing of state.yields) held.add(thing)
    history.push({ ...event, from: state.id, to: transition.to })
    state = stateOf(workflow, transition.to)
  }
  const allowed = state.transitions.map(transition => ({
    ...transition,
    announcesIrreversible: stateOf(workflow, transition.to).irreversible,
  }))
  return { state, allowed, ahead: lookAhead(workflow, state), history, held: [...held] }
}

export function isRefusal(outcome: Standing | Refusal): outcome is Refusal {
  return 'reason' in outcome
}

/** The states after one if all goes well: always along the first transition. */
function lookAhead(workflow: Workflow, from: WorkflowState): WorkflowState[] {
  const ahead: WorkflowState[] = []
  let next = from.transitions[0]
  while (next) {
    const state = stateOf(workflow, next.to)
    if (ahead.includes(state)) throw new RangeError(`The main way of ${workflow.id} turns in a circle`)
    ahead.push(state)
    next = state.transitions[0]
  }
  return ahead
}

function refuse(workflow: Workflow, state: WorkflowState, event: string, index: number): Refusal {
  const isKnown = workflow.states.some(({ transitions }) => transitions.some(known => known.event === event))
  const hasEnded = state.transitions.length === 0
  const reason = isKnown || hasEnded ? (hasEnded ? 'ended' : 'not-now') : 'unknown'
  return { index, reason, state, allowed: state.transitions.map(transition => transition.event) }
}
