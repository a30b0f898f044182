import type { ResponseObject } from 'openapi3-ts/oas31'
import { translateProblem } from '#text/problems/problems.ts'
import { headersOf } from './build-headers.ts'
import { type ProblemCode, problemCodes } from './problem-codes.ts'
import type { Problem } from './responses/shared.ts'

const translate = translateProblem.en

/** The answer to one kind of problem or several of the same status, each with an example in English. */
export function buildProblemResponse(codes: readonly ProblemCode[]): ResponseObject {
  const [first] = codes
  const examples = codes.map(code => [code, { summary: titleOf(code), value: exampleOf(code) }])
  return {
    description: codes.map(code => translate(`problem.${code}.explanation`)).join(' Or: '),
    headers: headersOf(codes),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        ...(codes.length === 1 && first
          ? { example: exampleOf(first) }
          : { examples: Object.fromEntries(examples) }),
      },
    },
  }
}

const titleOf = (code: ProblemCode) => translate(`problem.${code}.title`)

function exampleOf(code: ProblemCode): Problem {
  return {
    type: `/problems/${code}`,
    title: titleOf(code),
    status: problemCodes[code],
    detail: details[code],
    instance: 'urn:request:0b5f3a52-6a0e-4c5f-9d0c-1f6b1c8f2d11',
    ...(code === 'invalid-input' && {
      errors: [
        {
          pointer: '/managers',
          code: 'not_whole',
          detail: translate('fault.not_whole', { found: '10.2' }),
        },
      ],
    }),
  }
}

const details: Record<ProblemCode, string> = {
  'bad-request': translate('detail.bad-request.host', { count: 2 }),
  'malformed-json': translate('detail.malformed-json.syntax', { line: 1, column: 14 }),
  'not-found': translate('detail.not-found.path'),
  'method-not-allowed': translate('detail.method-not-allowed', {
    method: 'DELETE',
    allowed: 'GET, HEAD, OPTIONS',
  }),
  'not-acceptable': translate('detail.not-acceptable', { types: 'application/json' }),
  'request-timeout': translate('detail.request-timeout'),
  'body-too-large': translate('detail.body-too-large', { limit: 1_048_576 }),
  'unsupported-media-type': translate('detail.unsupported-media-type.type', {
    found: '"text/plain"',
    expected: 'application/json',
  }),
  'invalid-input': translate('detail.invalid-input', { count: 1 }),
  unauthorized: translate('detail.unauthorized.missing'),
  forbidden: translate('detail.forbidden', { scope: 'sites:write' }),
  conflict: translate('detail.conflict.exists', { id: '"0b5f3a52-6a0e-4c5f-9d0c-1f6b1c8f2d11"' }),
  'precondition-failed': translate('detail.precondition-failed', { current: '"4"', isBare: 'no' }),
  'idempotency-key-reused': translate('detail.idempotency-key-reused'),
  'precondition-required': translate('detail.precondition-required'),
  'too-many-requests': translate('detail.too-many-requests', { seconds: 12 }),
  'store-unavailable': translate('detail.store-unavailable'),
  'provider-unavailable': translate('detail.provider-unavailable'),
  'headers-too-large': translate('detail.headers-too-large'),
  'internal-error': translate('detail.internal-error'),
  'not-ready': translate('detail.not-ready'),
}
