import type { Citation } from './citation.ts'
import type { Decimal } from './decimal.ts'

/** A dated version of a software's rules; the hash is of the data they are made of. */
export type Ruleset = { id: string; version: string; sha256: string }

/** One step of a derivation. The expression is arithmetic or ids, the same in every language. */
export type Step = {
  code: string
  expression: string
  value: Decimal | number | string
  citation: Citation
}

/** A ruling (docs/rulings.md) or a default that touched a result; the values fill the text of its code. */
export type Assumption = {
  code: string
  values: Readonly<Record<string, string | number>>
  citation: Citation
}

/** What every computed answer carries, so that it can be checked against the manual. */
export type Explained = {
  ruleset: Ruleset
  assumptions: Assumption[]
  citations: Citation[]
  explanation: Step[]
}
