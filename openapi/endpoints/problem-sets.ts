import type { ProblemCode } from '../problem-codes.ts'

/** What any GET can answer. */
export const readProblems = [
  'bad-request',
  'not-acceptable',
  'invalid-input',
  'headers-too-large',
  'internal-error',
] as const satisfies ProblemCode[]

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

const accessProblems = [
  'unauthorized',
  'forbidden',
  'too-many-requests',
  'store-unavailable',
] as const satisfies ProblemCode[]

/** What any GET of what is kept can answer. */
export const keptReadProblems = [...readProblems, ...accessProblems] as const satisfies ProblemCode[]

/** What a change that is told all by its address can answer to a body nonetheless. */
const strayBodyProblems = [
  'malformed-json',
  'request-timeout',
  'body-too-large',
  'unsupported-media-type',
] as const satisfies ProblemCode[]

/** What any change of what is kept can answer that takes no body. */
export const keptActionProblems = [...keptReadProblems, ...strayBodyProblems] as const satisfies ProblemCode[]

/** What any change of what is kept can answer. */
export const keptWriteProblems = [
  ...bodyProblems,
  ...accessProblems,
  'idempotency-key-reused',
] as const satisfies ProblemCode[]

/** What whatever is reached by a link, without account, can answer beside that. */
export const linkProblems = [
  'not-found',
  'too-many-requests',
  'store-unavailable',
] as const satisfies ProblemCode[]

/** What a change of one version can answer beside that. */
export const changeProblems = [
  'not-found',
  'precondition-failed',
  'precondition-required',
] as const satisfies ProblemCode[]
