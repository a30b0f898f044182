import type { Circumstance } from './condition.ts'
import type { Contradiction, Parameter, ParameterValues } from './parameter.ts'

/** What can be asked about a site, when each part of it matters, and what contradicts between several. */
export type ParameterFacts = {
  parameters: Readonly<Record<string, Parameter>>
  circumstances: Readonly<Record<string, Circumstance>>
  checkTogether?: (values: ParameterValues, asking: Asking) => readonly Contradiction[]
}

/** Something that asks for parameters, by their names; some may stay `open` here though they have a default elsewhere. */
export type Asking = { id?: string; parameters: readonly string[]; open?: readonly string[] }
