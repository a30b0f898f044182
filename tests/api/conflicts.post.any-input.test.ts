import assert from 'node:assert/strict'
import fc from 'fast-check'
import { afterAll, test } from 'vitest'
import { softwareIds } from '#domain/software/pack.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const entry = fc.oneof(
  fc.record(
    {
      software: fc.oneof(fc.constantFrom(...softwareIds), fc.jsonValue()),
      parameters: fc.oneof(
        fc.dictionary(
          fc.constantFrom('httpsPort', 'mqttPort', 'sqlServer', '__proto__', 'x'),
          fc.jsonValue(),
        ),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
)

test('whatever is sent is answered or refused, and never fails', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.array(entry, { maxLength: 6 }), fc.jsonValue()), async installations => {
      const { status } = await api.post('/api/v1/conflicts', { installations })
      assert.ok(status === 200 || status === 422 || status === 400, String(status))
    }),
    { numRuns: 300 },
  )
})
