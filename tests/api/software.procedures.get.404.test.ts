import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

for (const id of ['nothing', 'Stream', '__proto__', 'constructor', 'x'.repeat(5000)])
  test(`the procedures of the unknown software ${id.slice(0, 20)} are not found`, async () => {
    const { status, json, text } = await api.call(`/api/v1/software/${id}/procedures`)
    assert.deepEqual([status, json.type], [404, '/problems/not-found'])
    assert.match(json.detail, /stream/)
    assert.ok(text.length < 1000)
  })

test('a path below the procedures is not found', async () => {
  const { status } = await api.call('/api/v1/software/stream/procedures/pre-install')
  assert.equal(status, 404)
})
