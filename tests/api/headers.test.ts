import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const seen: (string | undefined)[] = []
const api = await startApi({
  pages: {
    handle: (request, response) => {
      seen.push(request.headers['content-security-policy'] as string)
      response.end('page')
    },
  },
})
afterAll(() => api[Symbol.asyncDispose]())

test('answers of the API may not be run, framed or guessed at', async () => {
  for (const path of ['/api/v1/software', '/api/none', '/healthz']) {
    const { headers } = await api.call(path)
    assert.equal(headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'")
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('x-powered-by'), null)
  }
})

test('pages run under a policy with a nonce of their own, which Next.js is told', async () => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await api.call('/')).headers.get('content-security-policy')),
  )
  assert.notEqual(policies[0], policies[1])
  assert.deepEqual(new Set(policies), new Set(seen))
  assert.match(policies[0] ?? '', /script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic';/)
  assert.equal(/unsafe|upgrade-insecure|http/.test(policies[0] ?? 'unsafe'), false)
  const { headers } = await api.call('/')
  assert.equal(headers.get('strict-transport-security'), null)
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
})

test('a caller can not smuggle a policy or a nonce in', async () => {
  await api.call('/', { headers: { 'content-security-policy': "script-src 'unsafe-inline'" } })
  assert.equal(seen.at(-1)?.includes('unsafe'), false)
})
