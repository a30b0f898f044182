import type { ProblemCode } from '../problem-codes.ts'

/** What any GET can answer. */
export const readProblems = [
  'bad-request',
  'not-acceptable',
  'headers-too-large',
  'internal-error',
] as const satisfies ProblemCode[]

/** What any GET with query parameters can answer. */
export const queryProblems = [...readProblems, 'invalid-input'] as const satisfies ProblemCode[]

/** What any POST can answer. */
export const bodyProblems = [
  'malformed-json',
  'not-acceptable',
  'request-timeout',
  'body-too-large',
  'unsupported-media-type',
  'invalid-input',
  'headers-too-large',
  'internal-error',
] as const satisfies ProblemCode[]
