import assert from 'node:assert/strict'
import { afterAll, expect, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi({
  pages: {
    handle: () => {
      throw new Error('a secret of the inside')
    },
  },
})
afterAll(() => api[Symbol.asyncDispose]())

test('one line for each request, with the id and without the query', async () => {
  const { headers } = await api.call('/api/v1/software?customer=ACME')
  const id = headers.get('x-request-id')
  const lines = api.lines.filter(line => line.id === id)
  assert.equal(lines.length, 1)
  const { method, path, status, ms, msg } = lines[0] ?? {}
  assert.deepEqual([method, path, status, msg], ['GET', '/api/v1/software', 422, 'request'])
  assert.equal(typeof ms, 'number')
  assert.equal(JSON.stringify(api.lines).includes('ACME'), false)
})

test('no token of an invitation or of a new password stands in a line', async () => {
  for (const path of ['/de/invitation/a-token-to-join', '/en/new-password/a-token-to-set']) {
    const { headers } = await api.call(path, { method: 'POST' })
    const line = api.lines.find(({ id }) => id === headers.get('x-request-id'))
    assert.match(String(line?.path), /^\/(?:de\/invitation|en\/new-password)\/…$/)
  }
  assert.equal(JSON.stringify(api.lines).includes('a-token-to'), false)
})

test('no API key stands in a line, where its id was meant', async () => {
  const key = 'gw_2ecd958d5e19eafc_OXRXMVylBYChUhZKWoGPcJxaCNnwHrSLne6kmI45I'
  for (const path of [`/api/v1/api-keys/${key}`, `/api/none/${key}/more`, `/x${key}`])
    await api.call(path, { method: 'DELETE' })
  const logged = JSON.stringify(api.lines)
  expect(logged).not.toContain('OXRXMVylBY')
  expect(logged).toContain('"/api/v1/api-keys/…"')
})

test('no e-mail address stands in a line, however it is written', async () => {
  for (const path of [
    '/api/v1/members/petra@example.org',
    '/api/v1/members/petra%40example.org',
    '/api/v1/members/%70etra%2540example.org',
    '/api/none/petra@example.org/more',
    '/api/none/a/petra%40example.org',
  ])
    await api.call(path, { method: 'DELETE' })
  const logged = JSON.stringify(api.lines)
  assert.equal(/petra|%70etra/.test(logged), false)
  assert.ok(logged.includes('"/api/none/…/more"'))
  assert.ok(logged.includes('"/api/v1/members/…"'))
})

test('the caller’s request id is taken when it is plain, and is the instance of a problem', async () => {
  const { headers, json } = await api.call('/api/none', { headers: { 'x-request-id': 'order_42-a' } })
  assert.equal(headers.get('x-request-id'), 'order_42-a')
  assert.equal(json.instance, 'urn:request:order_42-a')
  for (const bad of ['a b', '<script>', 'x'.repeat(65)]) {
    const answer = await api.call('/api/none', { headers: { 'x-request-id': bad } })
    assert.match(answer.headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/)
  }
})

test('an unexpected error is logged with its stack and answered without it', async () => {
  const { status, json, text } = await api.call('/fails')
  assert.deepEqual([status, json.type], [500, '/problems/internal-error'])
  assert.equal(text.includes('secret'), false)
  const logged = api.lines.find(line => line.msg === 'unexpected error') as {
    id: string
    err: { stack: string }
  }
  assert.match(logged.err.stack, /a secret of the inside/)
  assert.equal(json.instance, `urn:request:${logged.id}`)
})
