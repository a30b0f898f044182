import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/licence-estimates'
const body = JSON.stringify({ managers: 12, productsPerManager: 15, servicesPerProduct: 10 })

describe('the Accept header', () => {
  for (const accept of ['*/*', 'application/*', 'text/html, */*;q=0.1', 'application/json; charset=utf-8'])
    it(`gets JSON by ${accept}`, async () => {
      expect((await api.post(path, body, { accept })).status).toBe(200)
    })

  for (const [accept, type] of [
    ['application/*', 'application/json'],
    ['text/*', 'text/markdown; charset=utf-8; variant=GFM'],
    ['text/csv', 'text/csv; charset=utf-8; header=present'],
    ['application/pdf, */*;q=0.1', 'application/pdf'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['text/markdown; charset=utf-8', 'text/markdown; charset=utf-8; variant=GFM'],
    ['application/json;q=0.5, text/csv;q=0.9', 'text/csv; charset=utf-8; header=present'],
  ] as const)
    it(`chooses ${type} for a checklist by ${accept}`, async () => {
      const checklist = { software: 'stream', procedure: 'change-mqtt-port' }
      const { status, headers } = await api.post('/api/v1/checklists', checklist, { accept })
      expect([status, headers.get('content-type')]).toEqual([200, type])
    })
})

describe('the body', () => {
  for (const type of [
    'application/json;charset=UTF-8',
    'Application/JSON',
    'application/json; charset="utf-8"',
  ])
    it(`is read as ${type}`, async () => {
      expect((await api.post(path, body, { 'content-type': type })).status).toBe(200)
    })

  it('in an unknown encoding is refused by its name', async () => {
    const { status, json } = await api.post(path, body, { 'content-encoding': 'compress' })
    expect(status).toBe(415)
    expect(json.detail).toMatch(/"compress"/)
  })

  it('that is a gzip bomb is refused, and not inflated', async () => {
    // Small as it is sent: a server that hangs up on the rest may take its answer along.
    const bomb = gzipSync(Buffer.alloc(40_000_000, 0x20))
    const { status, json } = await api.post(path, bomb, { 'content-encoding': 'gzip' })
    expect([status, json.type]).toEqual([413, '/problems/body-too-large'])
  })
})
