import type { Circumstance } from './condition.ts'
import type { Contradiction, Parameter, ParameterValue, ParameterValues } from './parameter.ts'

export type Given = Readonly<Record<string, ParameterValue | undefined>>

/** What can be asked about a site, when each part of it matters, and what contradicts between several. */
export type ParameterFacts = {
  parameters: Readonly<Record<string, Parameter>>
  circumstances: Readonly<Record<string, Circumstance>>
  /** The parameters as they are settled, and as they were given where that matters: what stands at its default contradicts nobody. */
  checkTogether?: (values: ParameterValues, asking: Asking, given: Given) => readonly Contradiction[]
}

/** Something that asks for parameters, by their names; some may stay `open` here though they have a default elsewhere. */
export type Asking = { id?: string; parameters: readonly string[]; open?: readonly string[] }
