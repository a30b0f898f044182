import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

for (const accept of ['application/pdf', 'text/html', 'application/json;q=0'])
  test(`406 for a message as ${accept}`, async () => {
    const { status, json } = await api.post(
      '/api/v1/licence-workflows/transfer-local/messages',
      {},
      { accept },
    )
    assert.deepEqual([status, json.type], [406, '/problems/not-acceptable'])
    assert.match(json.detail, /application\/json, text\/plain/)
  })
