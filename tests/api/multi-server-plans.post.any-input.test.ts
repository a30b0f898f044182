import fc from 'fast-check'
import { afterAll, test } from 'vitest'
import { threeServers } from '../scenarios/multi-server-plans.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const text = JSON.stringify({ servers: threeServers })
const pieces = [
  'null',
  '"',
  '{',
  '}',
  '[',
  ']',
  '1e309',
  ',',
  '"__proto__":1',
  '\\u202e',
  '-1',
  '[]',
  '::',
  '%',
]

/** A valid body with one piece of it overwritten. */
const damaged = fc
  .tuple(fc.nat(text.length), fc.nat(8), fc.constantFrom(...pieces))
  .map(([at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length))

test('whatever is sent, the answer is a plan or a problem of the input', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), damaged), async body => {
      const { status } = await api.post('/api/v1/multi-server-plans', body)
      return [200, 400, 422].includes(status)
    }),
  )
})
