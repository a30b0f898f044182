import { startOf, stateOf, type Transition, type Workflow } from './workflow.ts'

/** Every path of a workflow from its start to an end, each transition taken once at most: loops are gone round once. */
export function listPaths(workflow: Workflow): Transition[][] {
  const paths: Transition[][] = []
  const walk = (id: string, path: readonly Transition[]): void => {
    const { transitions } = stateOf(workflow, id)
    if (transitions.length === 0) paths.push([...path])
    for (const transition of transitions)
      if (!path.includes(transition)) walk(transition.to, [...path, transition])
  }
  walk(startOf(workflow).id, [])
  return paths
}
