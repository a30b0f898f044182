import type { Ruling } from '../../checklists/procedure.ts'
import { uniqueCitations } from '../../shared/citation.ts'
import type { Explained, Ruleset, Step } from '../../shared/explanation.ts'
import type { Standing } from './follow-workflow.ts'
import { startOf, stateOf, type Workflow, type WorkflowState } from './workflow.ts'

/** Assumptions are that branches are ours, and the rulings that items rest on. */
export type ExplainedWorkflow = Explained<string, 'start' | 'event'>

/** What states rest on: rulings of their items and that branches are ours, citations, and the way so far. */
export function explainWorkflow(
  workflow: Workflow,
  states: readonly WorkflowState[],
  history: Standing['history'],
  { rulings, ruleset }: { rulings: Readonly<Record<string, Ruling>>; ruleset: Ruleset },
): ExplainedWorkflow {
  const start = startOf(workflow)
  const items = states.flatMap(state => state.items)
  const codes = [...new Set(items.flatMap(item => item.rulings ?? []))]
  const steps = history.map(
    ({ event, from, to }): Step<'event'> => ({
      code: 'event',
      expression: `${from} → ${event} → ${to}`,
      value: to,
      citation: stateOf(workflow, to).citation,
    }),
  )
  return {
    ruleset,
    assumptions: [
      { code: 'workflow-branches', values: {}, citation: start.citation },
      ...codes.flatMap(code => {
        const ruling = rulings[code]
        return ruling ? [{ code, values: {}, citation: ruling.citation }] : []
      }),
    ],
    citations: uniqueCitations([
      ...states.map(state => state.citation),
      ...items.flatMap(item => [item.citation, ...(item.further ?? [])]),
    ]),
    explanation: [
      { code: 'start', expression: workflow.id, value: start.id, citation: start.citation },
      ...steps,
    ],
  }
}

/** The states that a standing speaks of, in the order of the workflow. */
export function statesOfStanding(workflow: Workflow, standing: Standing): WorkflowState[] {
  const ids = new Set([
    ...standing.history.map(passed => passed.from),
    standing.state.id,
    ...standing.ahead.map(state => state.id),
  ])
  return workflow.states.filter(state => ids.has(state.id))
}
