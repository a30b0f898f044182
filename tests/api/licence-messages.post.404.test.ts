import assert from 'node:assert/strict'
import { afterAll, describe, it } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

describe('POST /licence-workflows/{workflowId}/messages of an unknown workflow', () => {
  for (const id of ['nothing', 'Transfer-Local', '__proto__', 'constructor', 'x'.repeat(5000)])
    for (const accept of ['application/json', 'text/plain'])
      it(`${id.slice(0, 20)} as ${accept} is not found`, async () => {
        const { status, json, text } = await api.post(
          `/api/v1/licence-workflows/${id}/messages`,
          {},
          { accept },
        )
        assert.deepEqual([status, json.type], [404, '/problems/not-found'])
        assert.match(json.detail, /activate-cloud, .*recover-local/)
        assert.ok(text.length < 1200)
      })

  it('a path below the messages is not found', async () => {
    const { status } = await api.call('/api/v1/licence-workflows/transfer-local/messages/1')
    assert.equal(status, 404)
  })
})
