import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/software/stream/procedures'

for (const accept of ['text/csv', 'application/pdf', 'text/html'])
  test(`406 for Accept: ${accept}`, async () => {
    const { status, json } = await api.call(path, { headers: { accept } })
    assert.deepEqual([status, json.type], [406, '/problems/not-acceptable'])
    assert.match(json.detail, /application\/json/)
  })

test('405 for other methods than GET and HEAD', async () => {
  const { status, headers } = await api.call(path, { method: 'POST' })
  assert.deepEqual([status, headers.get('allow')], [405, 'GET, HEAD, OPTIONS'])
})
