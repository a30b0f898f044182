import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

for (const path of [
  '/api',
  '/api/',
  '/api/v1',
  '/api/v2/software',
  '/api/v1/software/',
  '/api/v1/%zz',
  '/api/v1/software/%zz',
  '/api/docs/x',
])
  test(`404 for ${path}`, async () => {
    const { status, json, headers } = await api.call(path)
    assert.deepEqual([status, json.type], [404, '/problems/not-found'])
    assert.equal(json.instance, `urn:request:${headers.get('x-request-id')}`)
  })

for (const [method, path, allow] of [
  ['DELETE', '/api/v1/licence-estimates', 'POST, GET, HEAD, OPTIONS'],
  ['PUT', '/api/v1/hardware-sizings', 'POST, GET, HEAD, OPTIONS'],
  ['POST', '/api/v1/software', 'GET, HEAD, OPTIONS'],
  ['PATCH', '/api/v1/software/stream', 'GET, HEAD, OPTIONS'],
  ['POST', '/healthz', 'GET, HEAD, OPTIONS'],
  ['POST', '/api/docs', 'GET, HEAD, OPTIONS'],
] as const) {
  test(`405 for ${method} ${path}`, async () => {
    const { status, json, headers } = await api.call(path, { method })
    assert.deepEqual([status, json.type], [405, '/problems/method-not-allowed'])
    assert.equal(headers.get('allow'), allow)
  })
  test(`OPTIONS ${path} tells the methods`, async () => {
    const { status, headers, text } = await api.call(path, { method: 'OPTIONS' })
    assert.deepEqual([status, headers.get('allow'), text], [204, allow, ''])
  })
}

test('HEAD answers like GET, without the body', async () => {
  for (const path of [
    '/api/v1/software',
    '/api/v1/licences',
    '/healthz',
    '/api/v1/licence-estimates?managers=1&productsPerManager=1&servicesPerProduct=1',
  ]) {
    const head = await api.call(path, { method: 'HEAD' })
    const get = await api.call(path)
    assert.deepEqual([head.status, head.text], [200, ''])
    for (const name of ['etag', 'content-length', 'content-type', 'content-language'])
      assert.equal(head.headers.get(name), get.headers.get(name), name)
  }
})
