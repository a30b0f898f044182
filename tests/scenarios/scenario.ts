/** A case as plain data: what is asked, as the body of a request, and what the answer must at least say. */
export type Scenario<Input, Expected> = { name: string; input: Input; expected: Expected }

/** Largest value that changes nothing and the value at which the next one starts; null when none does. */
export type ExpectedMargin = readonly [last: number | string, next: number | string] | null
