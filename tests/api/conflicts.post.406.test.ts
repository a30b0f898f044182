import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/conflicts'
const body = { installations: [{ software: 'stream' }, { software: 'sage-100c-crm' }] }

for (const accept of ['text/csv', 'application/pdf', 'text/html'])
  test(`406 for Accept: ${accept}`, async () => {
    const { status, json } = await api.post(path, body, { accept })
    assert.deepEqual([status, json.type], [406, '/problems/not-acceptable'])
  })

test('405 for other methods than POST', async () => {
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const { status, headers } = await api.call(path, { method })
    assert.deepEqual([status, headers.get('allow')], [405, 'POST, OPTIONS'])
  }
})
