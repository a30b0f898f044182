import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const paths = [
  '/api/v1/software',
  '/api/v1/software/stream',
  '/api/v1/licences',
  '/api/v1/openapi.json',
  '/api/v1/licence-estimates?managers=12&productsPerManager=15&servicesPerProduct=10',
  '/api/v1/hardware-sizings?managers=12&productsPerManager=15&archiveScope=extended&archiveIntervalMinutes=10&format=csv',
]

for (const path of paths)
  test(`304 for ${path}`, async () => {
    const first = await api.call(path)
    const etag = first.headers.get('etag') ?? ''
    assert.match(etag, /^"[\w-]{32}"$/)
    for (const match of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await api.call(path, {
        headers: { 'if-none-match': match, 'cache-control': 'max-age=0' },
      })
      assert.deepEqual([again.status, again.text], [304, ''])
      assert.equal(again.headers.get('etag'), etag)
      assert.equal(again.headers.get('cache-control'), 'public, max-age=300, must-revalidate')
    }
    const changed = await api.call(path, {
      headers: { 'if-none-match': '"other"', 'cache-control': 'max-age=0' },
    })
    assert.equal(changed.status, 200)
  })

test('304 also where no-cache is sent beside the validator, as every fetch does', async () => {
  const etag = (await api.call('/api/v1/licences')).headers.get('etag') ?? ''
  for (const method of ['GET', 'HEAD'])
    for (const [match, status] of [
      [etag, 304],
      [`W/${etag}`, 304],
      ['"other"', 200],
      [etag.slice(1, -1), 200],
    ] as const) {
      const headers = { 'if-none-match': match, 'cache-control': 'no-cache', pragma: 'no-cache' }
      assert.equal((await api.call('/api/v1/licences', { method, headers })).status, status, match)
    }
})

test('another language and another format have another validator', async () => {
  const path = paths[4] ?? ''
  const etags = await Promise.all([
    api.call(path),
    api.call(path, { headers: { 'accept-language': 'fr' } }),
    api.call(`${path}&format=csv`),
  ])
  assert.equal(new Set(etags.map(({ headers }) => headers.get('etag'))).size, 3)
})

test('operation is never stored', async () => {
  assert.equal((await api.call('/healthz')).headers.get('cache-control'), 'no-store')
})
