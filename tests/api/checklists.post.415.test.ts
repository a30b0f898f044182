import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/checklists'
const body = JSON.stringify({ software: 'stream', procedure: 'change-mqtt-port' })

for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/csv', ''])
  test(`415 for Content-Type: ${type}`, async () => {
    const { status, json } = await api.post(path, body, { 'content-type': type, accept: 'application/pdf' })
    assert.deepEqual([status, json.type], [415, '/problems/unsupported-media-type'])
  })

test('400 for a body that breaks off, whatever format is asked for', async () => {
  const { status, json } = await api.post(path, body.slice(0, -1), { accept: 'application/pdf' })
  assert.deepEqual([status, json.type], [400, '/problems/malformed-json'])
})

test('413 for a body of 2 MB', async () => {
  const { status } = await api.post(path, ' '.repeat(2_000_000))
  assert.equal(status, 413)
})
