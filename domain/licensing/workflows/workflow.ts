import type { Item, Role } from '../../checklists/procedure.ts'
import type { ParameterValues } from '../../parameters/parameter.ts'
import type { Citation } from '../../shared/citation.ts'

export const workflowIds = [
  'activate-cloud',
  'activate-local',
  'transfer-cloud',
  'transfer-local',
  'replace-site-key',
  'change-to-cloud',
  'change-to-local',
  'extend-cloud',
  'extend-local',
  'upgrade-cloud',
  'upgrade-local',
  'recover-cloud',
  'recover-local',
] as const
export type WorkflowId = (typeof workflowIds)[number]

export function isWorkflowId(id: string): id is WorkflowId {
  return (workflowIds as readonly string[]).includes(id)
}

/** What passes from hand to hand on the way to a licence. */
export const workflowThings = [
  'order-number',
  'licence-pool',
  'site-code',
  'site-key-file',
  'old-site-key',
  'kill-code',
  'kill-confirmation',
  'release-confirmation',
  'replacement-confirmation',
  'mode-agreement',
  'extension-confirmation',
] as const
export type WorkflowThing = (typeof workflowThings)[number]

export type Transition = { event: string; to: string }

/** One step of a workflow; its items are those of the checklists. A state without transitions is an end. */
export type WorkflowState = {
  id: string
  /** Who acts. */
  role: Role
  needs: readonly WorkflowThing[]
  yields: readonly WorkflowThing[]
  /** The step can't be undone: the licence is killed. */
  irreversible: boolean
  /** Whether the vendor is asked in this step already; else the message is sent with the step before they act. */
  asksVendor?: boolean
  items: readonly Item[]
  citation: Citation
  /** The first is the way that the manual hopes for. */
  transitions: readonly Transition[]
}

/** A licence workflow as a state machine. The first state is the start. */
export type Workflow = {
  id: WorkflowId
  /** The checklist that holds the same items, and what it is asked for. */
  procedure: { id: string; parameters: ParameterValues }
  states: readonly WorkflowState[]
}

/** A state by its id; throws a RangeError for one that the workflow does not have. */
export function stateOf(workflow: Workflow, id: string): WorkflowState {
  const state = workflow.states.find(candidate => candidate.id === id)
  if (!state) throw new RangeError(`No state ${id} in ${workflow.id}`)
  return state
}

/** Where a workflow begins. */
export function startOf({ id, states }: Workflow): WorkflowState {
  const [start] = states
  if (!start) throw new RangeError(`No state in ${id}`)
  return start
}

/** The checklist items of states, in their order. */
export function itemsOf(workflow: Workflow, ...ids: readonly string[]): readonly Item[] {
  return ids.flatMap(id => stateOf(workflow, id).items)
}

/** Whether a step turns to the vendor: what was prepared is sent now. */
export function turnsToVendor(workflow: Workflow, { role, asksVendor, transitions }: WorkflowState): boolean {
  return (
    asksVendor === true ||
    (role !== 'vendor' && transitions.some(({ to }) => stateOf(workflow, to).role === 'vendor'))
  )
}
