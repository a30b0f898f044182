import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

for (const method of ['GET', 'HEAD', 'PUT', 'DELETE'])
  test(`405 for ${method} on messages`, async () => {
    const { status, headers } = await api.call('/api/v1/licence-workflows/transfer-local/messages', {
      method,
    })
    assert.deepEqual([status, headers.get('allow')], [405, 'POST, OPTIONS'])
  })
