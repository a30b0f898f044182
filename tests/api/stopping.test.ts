import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from 'vitest'
import { stopServer } from '#api/http/lifecycle.ts'
import { startApi } from './start-api.ts'

const slowPages = (ms: number) => ({
  handle: async (_request: unknown, response: { end: (text: string) => unknown }) => {
    await wait(ms)
    response.end('slow')
  },
})

test('a request in flight is answered, new connections are not taken, the server ends', async () => {
  const api = await startApi({ pages: slowPages(400) })
  await api.call('/healthz')
  const slow = api.call('/slow')
  await wait(100)
  const start = performance.now()
  const stopped = stopServer(api.server, api.lifecycle, 10)
  await assert.rejects(fetch(`${api.url}/healthz`))
  assert.equal((await slow).text, 'slow')
  assert.equal(await stopped, true)
  assert.ok(performance.now() - start < 2000)
})

test('what does not end in time is cut', async () => {
  const api = await startApi({ pages: slowPages(60_000) })
  const slow = assert.rejects(fetch(`${api.url}/slow`))
  await wait(100)
  const start = performance.now()
  assert.equal(await stopServer(api.server, api.lifecycle, 1), false)
  await slow
  assert.ok(performance.now() - start < 3000)
})

test('while stopping the server lives, is not ready and closes connections', async () => {
  await using api = await startApi({ lifecycle: { stopping: true } })
  const ready = await api.call('/readyz')
  assert.deepEqual([ready.status, ready.json.type], [503, '/problems/not-ready'])
  assert.equal(ready.headers.get('connection'), 'close')
  assert.equal((await api.call('/healthz')).status, 200)
})

test('a running server lives and is ready', async () => {
  await using api = await startApi()
  assert.deepEqual((await api.call('/healthz')).json, { status: 'ok' })
  assert.deepEqual((await api.call('/readyz')).json, { status: 'ready' })
})
