import type { Citation } from './citation.ts'
import type { Decimal } from './decimal.ts'

/** A dated version of a software's rules; the hash is of the data they are made of. */
export type Ruleset = { id: string; version: string; sha256: string }

/** One step of a derivation. The expression is arithmetic or ids, the same in every language. */
export type Step<Code extends string = string> = {
  code: Code
  expression: string
  value: Decimal | number | string
  citation: Citation
}

/** A ruling (docs/rulings.md) or a default that touched a result; the values fill the text of its code. */
export type Assumption<Code extends string = string> = {
  code: Code
  values: Readonly<Record<string, string | number>>
  citation: Citation
}

/** What every computed answer carries, so that it can be checked against the manual; its texts are found by the codes. */
export type Explained<AssumptionCode extends string = string, StepCode extends string = string> = {
  ruleset: Ruleset
  assumptions: Assumption<AssumptionCode>[]
  citations: Citation[]
  explanation: Step<StepCode>[]
}
