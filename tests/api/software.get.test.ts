import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

test('the software that is known, with what can be asked about it', async () => {
  const { status, json } = await api.call('/api/v1/software')
  assert.equal(status, 200)
  assert.deepEqual(
    json.items.map((item: { id: string }) => item.id),
    ['stream', 'izytroniq-enterprise', 'sage-100c-crm', 'isogeo-scan-fme'],
  )
  assert.deepEqual(json.items[0].capabilities, ['sizing', 'licensing', 'checklists', 'preflight'])
  for (const { id, capabilities } of json.items.slice(1))
    assert.deepEqual(capabilities, ['checklists', 'preflight'], id)
})

test('one software is the item of the list', async () => {
  const { json } = await api.call('/api/v1/software')
  for (const item of json.items) assert.deepEqual((await api.call(`/api/v1/software/${item.id}`)).json, item)
})

for (const id of ['nothing', 'Stream', '%2e%2e', '__proto__', 'x'.repeat(5000)])
  test(`the unknown software ${id.slice(0, 20)} is not found`, async () => {
    const { status, json, text } = await api.call(`/api/v1/software/${id}`)
    assert.deepEqual([status, json.type], [404, '/problems/not-found'])
    assert.ok(text.length < 1000)
  })

test('the eleven references of the catalogue', async () => {
  const { json } = await api.call('/api/v1/licences')
  assert.equal(json.items.length, 11)
  assert.deepEqual(
    { ...json.items[0], citation: undefined },
    { reference: 'HTG500H', name: 'EMS stream 500', kind: 'base', points: 500, citation: undefined },
  )
})

test('the document that is served is the one that is committed', async () => {
  const { document } = await import('./validate-answer.ts')
  const { json } = await api.call('/api/v1/openapi.json')
  assert.deepEqual(json, document)
})
