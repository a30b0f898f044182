import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { startApi } from './start-api.ts'

const api = await startApi()
after(() => api[Symbol.asyncDispose]())

for (const method of ['GET', 'HEAD', 'PUT', 'DELETE'])
  test(`405 for ${method} on messages`, async () => {
    const { status, headers } = await api.call('/api/v1/licence-workflows/transfer-local/messages', {
      method,
    })
    assert.deepEqual([status, headers.get('allow')], [405, 'POST, OPTIONS'])
  })
