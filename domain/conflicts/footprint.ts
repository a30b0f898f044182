import type { Parameter, ParameterValue } from '../parameters/parameter.ts'
import type { Citation } from '../shared/citation.ts'
import type { Ruleset } from '../shared/explanation.ts'

/** What a software takes on a server, or does to it. */
export type ClaimType =
  | 'port'
  | 'iis-stop'
  | 'iis-site'
  | 'sql-accepted'
  | 'sql-not-listed'
  | 'sql-new'
  | 'sql-local'
  | 'sql-instance'
  | 'sql-collation'
  | 'sql-shared'
  | 'account'
  | 'own-account'
  | 'restart'
  | 'service'
  | 'single'

export type PortUse = 'https' | 'http' | 'mqtt' | 'sql'

/** One thing taken: a port, a name, a list; where a parameter decides, the value is the parameter's. */
export type Claim = {
  type: ClaimType
  value: string | number | { parameter: string }
  use?: PortUse
  when?: { parameter: string; isOneOf: readonly ParameterValue[] }
  /** How the claim can be moved out of the way: the code of its text and where the manual says so. */
  change?: { code: 'change-https-port' | 'change-mqtt-port' | 'change-sql-port'; citation: Citation }
  /** The ruling it rests on; for a parameter, where it stands at its default. */
  assumption?: 'https-443-by-address' | 'sql-place-not-said' | 'express-2014-by-name'
  citation: Citation
}

/** Everything one software takes on a server, and the few parameters that decide over it. */
export type Footprint<Id extends string = string> = {
  software: Id
  parameters: Readonly<Record<string, Parameter>>
  defaultsFrom: Citation
  claims: readonly Claim[]
}

/** The footprints of the software that can share a server, in the order of the registry. */
export type Footprints<Id extends string> = Readonly<Record<Id, Footprint<Id>>>

/** What conflicts are found in; the names stand in texts. */
export type ConflictFacts<Id extends string> = {
  footprints: Footprints<Id>
  names: Readonly<Record<Id, string>>
  ruleset: Ruleset
}

/** The software that has a footprint, in the order of the registry. */
export function listSoftware<Id extends string>(footprints: Footprints<Id>): Id[] {
  return Object.keys(footprints) as Id[]
}
