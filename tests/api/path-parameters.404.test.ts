import { afterAll, describe, expect, it } from 'vitest'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import { endpoints } from '#openapi/endpoints.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

/** Whoever asks for what is kept is asked who it is before anything else. */
const withParameters = Object.values<AnyEndpoint>(endpoints).filter(
  ({ pathParameters, access }) => pathParameters && !access,
)

/** Faults of every other kind, each of which would be named if the path led anywhere. */
const faulty: Record<string, { body?: string; query?: string; headers?: Record<string, string> }> = {
  'a valid request': {},
  'a body that breaks rules': { body: '{"x":1}' },
  'a body that is no JSON': { body: '{' },
  'a body of another type': { body: 'x', headers: { 'content-type': 'text/plain' } },
  'a query that is not known': { query: '?x=1&x=2' },
  'a format that there is not': { headers: { accept: 'image/png' } },
}

describe('what a path names and does not exist is not found, before anything else is wrong', () => {
  it('at every endpoint with parameters in its path', () => expect(withParameters.length).toBeGreaterThan(4))

  for (const { method, path, pathParameters = {} } of withParameters)
    for (const [name, { body, query = '', headers }] of Object.entries(faulty))
      it(`${method} ${path}: ${name}`, async () => {
        const address = path.replaceAll(/\{\w+\}/g, 'x'.repeat(100))
        const { status, json } = await api.call(address + query, {
          method: method.toUpperCase(),
          headers: { 'content-type': 'application/json', ...headers },
          ...(method !== 'get' && { body: body ?? '{}' }),
        })
        expect([status, json.type]).toEqual([404, '/problems/not-found'])
        // The value is shown cut, with those that there are.
        expect(json.detail).toMatch(/"x{50,59}…/)
        expect(json.detail).toContain(Object.values(pathParameters)[0]?.example)
      })
})
