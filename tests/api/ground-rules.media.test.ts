import assert from 'node:assert/strict'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/licence-estimates'
const body = JSON.stringify({ managers: 12, productsPerManager: 15, servicesPerProduct: 10 })

for (const accept of ['text/html', 'application/xml, text/plain', 'application/json;q=0'])
  test(`406 for Accept: ${accept}`, async () => {
    for (const answer of [
      await api.call('/api/v1/software', { headers: { accept } }),
      await api.post(path, body, { accept }),
    ])
      assert.deepEqual([answer.status, answer.json.type], [406, '/problems/not-acceptable'])
  })

for (const accept of ['*/*', 'application/*', 'text/html, */*;q=0.1', 'application/json; charset=utf-8'])
  test(`200 for Accept: ${accept}`, async () => {
    assert.equal((await api.post(path, body, { accept })).status, 200)
  })

for (const type of [
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/json; charset=iso-8859-1',
  'application/jsonx',
  'json',
  '',
])
  test(`415 for Content-Type: ${type}`, async () => {
    const { status, json } = await api.post(path, body, { 'content-type': type })
    assert.deepEqual([status, json.type], [415, '/problems/unsupported-media-type'])
  })

test('415 without a content type', async () => {
  const { status } = await api.call(path, { method: 'POST', body: Buffer.from(body) })
  assert.equal(status, 415)
})

test('415 for an unknown content encoding', async () => {
  const { status, json } = await api.post(path, body, { 'content-encoding': 'compress' })
  assert.deepEqual([status, json.type], [415, '/problems/unsupported-media-type'])
  assert.match(json.detail, /"compress"/)
})

for (const type of [
  'application/json;charset=UTF-8',
  'Application/JSON',
  'application/json; charset="utf-8"',
])
  test(`200 for Content-Type: ${type}`, async () => {
    assert.equal((await api.post(path, body, { 'content-type': type })).status, 200)
  })

for (const [encoding, compress] of [
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
] as const)
  test(`200 for a body compressed with ${encoding}`, async () => {
    assert.equal((await api.post(path, compress(body), { 'content-encoding': encoding })).status, 200)
  })

test('413 for a body of 2 MB, and for a gzip bomb, which is not inflated', async () => {
  const answers = [
    await api.post(path, ' '.repeat(2_000_000)),
    await api.post(path, gzipSync(Buffer.alloc(200_000_000, 0x20)), { 'content-encoding': 'gzip' }),
  ]
  for (const { status, json } of answers)
    assert.deepEqual([status, json.type], [413, '/problems/body-too-large'])
})
