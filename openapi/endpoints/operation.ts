import { answerVersion } from '#reports/answer-version.ts'
import { declareEndpoint } from '../endpoint.ts'
import { health, openApiDocument, readiness } from '../responses/operation.ts'
import { readProblems } from './problem-sets.ts'

const problems = readProblems.filter(code => code !== 'invalid-input')

export const getOpenApi = declareEndpoint({
  method: 'get',
  path: '/api/v1/openapi.json',
  tag: 'Operation',
  ignoresQuery: true,
  summary: 'Get this document',
  description: 'The OpenAPI document of this API, made from the very schemas that validate.',
  answer: {
    description: 'The document.',
    schema: openApiDocument,
    example: { openapi: '3.1.0', info: { title: 'Groundwork', version: answerVersion }, paths: {} },
  },
  problems,
  cacheSeconds: 300,
})

export const getHealth = declareEndpoint({
  method: 'get',
  path: '/healthz',
  tag: 'Operation',
  ignoresQuery: true,
  summary: 'Whether the process lives',
  description: 'Answers as long as the process can answer, also while it is stopping.',
  answer: { description: 'It lives.', schema: health, example: { status: 'ok' } },
  problems,
})

export const getReadiness = declareEndpoint({
  method: 'get',
  path: '/readyz',
  tag: 'Operation',
  ignoresQuery: true,
  summary: 'Whether the server takes requests',
  description: 'Answers 503 while the server is stopping, so that a load balancer turns elsewhere.',
  answer: { description: 'It is ready.', schema: readiness, example: { status: 'ready' } },
  problems: [...problems, 'not-ready'],
})
