import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

for (const id of ['no-such-workflow', '__proto__', '%F0%9F%94%91'])
  test(`404 for the workflow ${id}, read or followed`, async () => {
    const read = await api.call(`/api/v1/licence-workflows/${id}`)
    const followed = await api.post(`/api/v1/licence-workflows/${id}/steps`, { events: [] })
    for (const { status, json } of [read, followed]) {
      assert.deepEqual([status, json.type], [404, '/problems/not-found'])
      assert.match(json.detail, /activate-cloud/)
    }
  })
