import type { ResponseObject } from 'openapi3-ts/oas31'
import { translateProblem } from '#text/problems/problems.ts'
import { type ProblemCode, problemCodes } from './problem-codes.ts'
import type { Problem } from './responses/shared.ts'

const translate = translateProblem.en

/** The answer to a kind of problem, with an example in English. */
export function buildProblemResponse(code: ProblemCode): ResponseObject {
  return {
    description: translate(`problem.${code}.explanation`),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        example: exampleOf(code),
      },
    },
  }
}

function exampleOf(code: ProblemCode): Problem {
  return {
    type: `/problems/${code}`,
    title: translate(`problem.${code}.title`),
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
  'headers-too-large': translate('detail.headers-too-large'),
  'internal-error': translate('detail.internal-error'),
  'not-ready': translate('detail.not-ready'),
}
