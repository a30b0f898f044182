import assert from 'node:assert/strict'
import { afterAll, describe, it } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/checklists'
const body = { software: 'stream', procedure: 'change-mqtt-port' }

describe('POST /checklists by Accept', () => {
  for (const accept of ['application/xml', 'image/png, text/plain', 'application/pdf;q=0'])
    it(`406 for ${accept}`, async () => {
      const { status, json } = await api.post(path, body, { accept })
      assert.deepEqual([status, json.type], [406, '/problems/not-acceptable'])
      assert.match(json.detail, /application\/json, text\/markdown, text\/csv, application\/pdf, text\/html/)
    })

  for (const [accept, type] of [
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['text/*', 'text/markdown; charset=utf-8; variant=GFM'],
    ['text/csv', 'text/csv; charset=utf-8; header=present'],
    ['application/pdf, */*;q=0.1', 'application/pdf'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['text/markdown; charset=utf-8', 'text/markdown; charset=utf-8; variant=GFM'],
    ['application/json;q=0.5, text/csv;q=0.9', 'text/csv; charset=utf-8; header=present'],
  ] as const)
    it(`${accept} gives ${type}`, async () => {
      const { status, headers } = await api.post(path, body, { accept })
      assert.deepEqual([status, headers.get('content-type')], [200, type])
      assert.equal(headers.get('vary'), 'Accept, Accept-Language')
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
    })
})

describe('other methods on /checklists', () => {
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE'])
    it(`405 for ${method}`, async () => {
      const { status, headers } = await api.call(path, { method })
      assert.deepEqual([status, headers.get('allow')], [405, 'POST, OPTIONS'])
    })
})
