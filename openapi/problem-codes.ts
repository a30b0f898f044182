/** Every kind of problem that the API answers with, and its HTTP status; each has a page that explains it. */
export const problemCodes = {
  'bad-request': 400,
  'malformed-json': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'request-timeout': 408,
  conflict: 409,
  'precondition-failed': 412,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'invalid-input': 422,
  'idempotency-key-reused': 422,
  'precondition-required': 428,
  'too-many-requests': 429,
  'headers-too-large': 431,
  'internal-error': 500,
  'not-ready': 503,
  'store-unavailable': 503,
  'provider-unavailable': 503,
} as const

export type ProblemCode = keyof typeof problemCodes
