import { startOf, stateOf, type Transition, type Workflow } from './workflow.ts'

/** Every path of a workflow from its start to an end; a loop is gone round once, so no state is left more than twice. */
export function listPaths(workflow: Workflow): Transition[][] {
  const paths: Transition[][] = []
  const walk = (id: string, path: readonly Transition[], left: readonly string[]): void => {
    const { transitions } = stateOf(workflow, id)
    if (transitions.length === 0) paths.push([...path])
    if (left.filter(before => before === id).length > 1) return
    for (const transition of transitions) walk(transition.to, [...path, transition], [...left, id])
  }
  walk(startOf(workflow).id, [], [])
  return paths
}
