import type { ParameterValues } from '../parameters/parameter.ts'
import type { PathAnswer, PathQuestion, Procedure, ProcedureFacts, Route, RouteStep } from './procedure.ts'
import { type Aspect, aspects, type RouteState } from './route-state.ts'

/** One step of a route: what is carried out, in which state, and the state that it leaves. */
export type RoutePlace = {
  /** The answers that led here, joined by dots. */
  path: string
  /** Counted from one. */
  step: number
  steps: readonly RouteStep[]
  /** How things stand before the first step. */
  starts: RouteState
  parameters: ParameterValues
  state: RouteState
  leaves: RouteState
}

/** What a step changes: the aspects whose state it leaves otherwise than it found it. */
export function listChanges({ state, leaves }: RoutePlace): RouteState {
  const changed = aspects.filter(aspect => state[aspect] !== 'old' && state[aspect] !== leaves[aspect])
  return Object.fromEntries(changed.map(aspect => [aspect, leaves[aspect]]))
}

/** A question asked on a path, with the answer chosen, if any. */
export type Asked = { question: PathQuestion; chosen: PathAnswer | undefined }

/** The questions asked on a path, each with the answer chosen; an unknown answer ends it. */
export function followPath(questions: readonly PathQuestion[], path: string): Asked[] {
  const asked: Asked[] = []
  const answers = path === '' ? [] : path.split('.')
  let question = questions[0]
  while (question) {
    const id = answers[asked.length]
    const chosen: PathAnswer | undefined = question.answers.find(answer => answer.id === id)
    asked.push({ question, chosen })
    const next: string | undefined = chosen && 'question' in chosen ? chosen.question : undefined
    question = questions.find(candidate => candidate.id === next)
  }
  return asked
}

/** The steps of the route at the end of a path; none where it leads to no route. */
export function findPlaces(facts: ProcedureFacts, path: string): RoutePlace[] {
  const asked = followPath(facts.paths, path)
  const last = asked.at(-1)?.chosen
  const isWhole = asked.map(({ chosen }) => chosen?.id).join('.') === path
  return isWhole && last && 'procedures' in last ? followRoute(facts, path, last) : []
}

/** The step of a route at which a procedure is carried out; undefined where it is not. */
export function findPlace(
  facts: ProcedureFacts,
  path: string,
  step: number,
  procedure: string,
): RoutePlace | undefined {
  const place = findPlaces(facts, path)[step - 1]
  return place?.steps[step - 1]?.id === procedure ? place : undefined
}

/** The path of every route of a software, in the order of its questions. */
export function listRoutePaths({ paths }: ProcedureFacts): string[] {
  const follow = (question: PathQuestion | undefined, before: readonly string[]): string[] =>
    (question?.answers ?? []).flatMap(answer => {
      const path = [...before, answer.id]
      if ('procedures' in answer) return [path.join('.')]
      return follow(
        paths.find(({ id }) => id === answer.question),
        path,
      )
    })
  return follow(paths[0], [])
}

function followRoute(
  facts: ProcedureFacts,
  path: string,
  { starts = {}, procedures: steps }: Route,
): RoutePlace[] {
  const places: RoutePlace[] = []
  let now: RouteState = starts
  for (const [index, { id, parameters = {}, on }] of steps.entries()) {
    const state: RouteState = on ? { ...now, machine: 'old' } : now
    const procedure = facts.procedures.find(candidate => candidate.id === id)
    const left = procedure ? leave(procedure, state) : state
    // What becomes of the old machine is no matter of the one that the route goes on with.
    const { machine: _old, ...others } = left
    const leaves = on ? { ...others, ...(now.machine && { machine: now.machine }) } : left
    places.push({ path, step: index + 1, steps, starts, parameters, state, leaves })
    now = leaves
  }
  return places
}

/** The state that a procedure leaves; what it doesn't touch, or can't follow, stays. */
function leave(procedure: Procedure, state: RouteState): RouteState {
  const change = (aspect: Aspect) => {
    const from = state[aspect]
    const turns: Readonly<Record<string, string>> = procedure.turns?.[aspect] ?? {}
    return from === undefined ? [] : [[aspect, turns[from] ?? from]]
  }
  return Object.fromEntries(aspects.flatMap(change))
}

/** The aspects of a route's state that a procedure can't follow. */
export function listContradictions(procedure: Procedure, state: RouteState): Aspect[] {
  return aspects.filter(aspect => {
    const turns: Readonly<Record<string, string>> | undefined = procedure.turns?.[aspect]
    const now = state[aspect]
    return turns !== undefined && (now === undefined || !(now in turns))
  })
}

const onOldMachine = new WeakMap<ProcedureFacts, ProcedureFacts>()

/** A software's facts as they hold at a step: an old machine is another one, so what is asked of it has defaults of its own. */
export function factsAt<Facts extends ProcedureFacts>(facts: Facts, place: RoutePlace | undefined): Facts {
  if (place?.state.machine !== 'old' || !facts.ofOldMachine) return facts
  const known = onOldMachine.get(facts)
  if (known) return known as Facts
  const parameters = Object.fromEntries(
    Object.entries(facts.parameters).map(([name, parameter]) => {
      const preset = facts.ofOldMachine?.[name]
      return [name, preset === undefined || preset === null ? parameter : { ...parameter, default: preset }]
    }),
  )
  const changed = { ...facts, parameters }
  onOldMachine.set(facts, changed)
  return changed
}
