import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import type { ParameterValue, ParameterValues } from '#domain/parameters/parameter.ts'
import { isTypedAlike } from '#domain/site/settle-site.ts'
import type { TakenOver } from '#domain/site/site.ts'
import type { Translators } from './translators.ts'
import { writeParameterValue } from './write-parameter-value.ts'

/** What another tool knows of a parameter. */
export type Taken = Omit<TakenOver, 'software'>

/** Where the value of a parameter is from, or what stands against one that was entered. */
export type WrittenTaken = { text: string; differs: boolean }

/** Writes of each parameter what another tool knows: "Large, from the estimate", and whether something else was entered. */
export function writeTaken(
  { parameters }: Pick<ProcedureFacts, 'parameters'>,
  taken: readonly Taken[],
  inForce: ParameterValues,
  translate: Translators,
): Map<string, WrittenTaken> {
  return new Map(
    taken.map(({ parameter, value, source }) => {
      const write = (what: ParameterValue) =>
        writeParameterValue(parameter, parameters[parameter], what, translate)
      const known = translate.shared(`taken.${source}`, { value: write(value) })
      const entered = inForce[parameter]
      const differs = entered !== undefined && !isTypedAlike(entered, value)
      const text = differs ? translate.shared('taken.against', { entered: write(entered), known }) : known
      return [parameter, { text, differs }]
    }),
  )
}
