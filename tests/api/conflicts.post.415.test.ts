import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/conflicts'
const body = JSON.stringify({ installations: [{ software: 'stream' }, { software: 'sage-100c-crm' }] })

for (const type of ['text/plain', 'text/csv', ''])
  test(`415 for Content-Type: ${type}`, async () => {
    const { status, json } = await api.post(path, body, { 'content-type': type })
    assert.deepEqual([status, json.type], [415, '/problems/unsupported-media-type'])
  })

test('400 for a body that breaks off', async () => {
  const { status, json } = await api.post(path, body.slice(0, -1))
  assert.deepEqual([status, json.type], [400, '/problems/malformed-json'])
})
