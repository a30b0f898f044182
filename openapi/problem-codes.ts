/** Every kind of problem that the API answers with, and its HTTP status; each has a page that explains it. */
export const problemCodes = {
  'malformed-json': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'invalid-input': 422,
  'internal-error': 500,
  'not-ready': 503,
} as const

export type ProblemCode = keyof typeof problemCodes
