import type { ParameterValue, ParameterValues } from '../parameters/parameter.ts'
import { findPlace, findPlaces, listRoutePaths } from './follow-route.ts'
import type { Procedure, ProcedureFacts } from './procedure.ts'

/** A value of a request that a route refuses, and what could stand there. */
export type RouteFault = { path: readonly string[]; found: ParameterValue; values: ParameterValue[] }

/** A path that doesn't lead to the procedure, a step that isn't its own, a parameter that the answers settle otherwise. */
export function findRouteFaults(
  facts: ProcedureFacts,
  procedure: Procedure,
  { path, step }: { path: string; step: number },
  parameters: ParameterValues,
): RouteFault[] {
  const place = findPlace(facts, path, step, procedure.id)
  if (place)
    return Object.entries(place.parameters).flatMap(([name, settled]) => {
      const found = parameters[name]
      return found === undefined || found === settled
        ? []
        : [{ path: ['parameters', name], found, values: [settled] }]
    })
  const steps = listSteps(facts, path, procedure)
  if (steps.length > 0) return [{ path: ['route', 'step'], found: step, values: steps }]
  const leading = listRoutePaths(facts).filter(other => listSteps(facts, other, procedure).length > 0)
  return [{ path: ['route', 'path'], found: path, values: listNext(leading, path.split('.')) }]
}

/** As far as the answers go along some of the paths: these answers, with each that can follow. */
function listNext(paths: readonly string[], answers: readonly string[]): string[] {
  const leading = paths.map(path => path.split('.'))
  const isCommon = (path: readonly string[], length: number) =>
    length < path.length && answers.slice(0, length).every((answer, index) => answer === path[index])
  const length = answers.findLastIndex((_answer, index) => leading.some(path => isCommon(path, index)))
  const next = leading.filter(path => isCommon(path, length)).map(path => path.slice(0, length + 1).join('.'))
  return [...new Set(next)]
}

/** The steps of a path at which a procedure is carried out. */
function listSteps(facts: ProcedureFacts, path: string, procedure: Procedure): number[] {
  return findPlaces(facts, path).flatMap(({ steps, step }) =>
    steps[step - 1]?.id === procedure.id ? [step] : [],
  )
}
