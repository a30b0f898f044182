import type { ProblemCode } from '../problem-codes.ts'

/** What any GET can answer. */
export const readProblems = ['not-acceptable', 'internal-error'] as const satisfies ProblemCode[]

/** What any GET with query parameters can answer. */
export const queryProblems = [...readProblems, 'invalid-input'] as const satisfies ProblemCode[]

/** What any POST can answer. */
export const bodyProblems = [
  'malformed-json',
  'not-acceptable',
  'body-too-large',
  'unsupported-media-type',
  'invalid-input',
  'internal-error',
] as const satisfies ProblemCode[]
