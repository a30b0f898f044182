import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startApi } from './start-api.ts'

type Answering = {
  end: (text: string | Buffer) => unknown
  once: (event: 'close', then: () => void) => unknown
}

/** Pages that answer when told to, and not at all where nobody does. */
function slowPages() {
  const asked = Promise.withResolvers<Answering>()
  return { asked: asked.promise, handle: (_request: unknown, response: Answering) => asked.resolve(response) }
}

const MANY = Buffer.alloc(32 * 1024 * 1024, 'x')
const largePages = { handle: (_request: unknown, response: Answering) => void response.end(MANY) }

/** Asks for a path and reads nothing of the answer beyond its head, until told to go on. */
async function readSlowly(url: string, path: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let length = 0
  socket.on('error', () => {})
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
  const [first] = (await once(socket, 'data')) as [Buffer]
  length += first.length
  socket.pause()
  const goOn = async () => {
    socket.on('data', data => {
      length += data.length
    })
    socket.resume()
    if (!socket.closed) await once(socket, 'close')
    return length
  }
  return { socket, goOn }
}

test('a request in flight is answered, new connections are not taken, the server ends', async () => {
  const pages = slowPages()
  const api = await startApi({ pages })
  await api.call('/healthz')
  const slow = api.call('/slow')
  const response = await pages.asked
  const stopped = api.stop(10)
  await assert.rejects(fetch(`${api.url}/healthz`))
  response.end('slow')
  expect((await slow).text).toBe('slow')
  expect(await stopped).toEqual({ drained: true, cut: 0 })
})

test('an answer that is read slowly is sent to its last byte', async () => {
  const api = await startApi({ pages: largePages })
  const reader = await readSlowly(api.url, '/large')
  const stopped = api.stop(60)
  await wait(150)
  expect(await reader.goOn()).toBeGreaterThan(MANY.length)
  expect(await stopped).toEqual({ drained: true, cut: 0 })
  const line = api.lines.find(({ path }) => path === '/large')
  expect(line).toMatchObject({ status: 200 })
  expect(line).not.toHaveProperty('aborted')
})

test('a request that is on its way is still read and answered', async () => {
  const api = await startApi()
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1')
  let received = ''
  socket.on('data', data => {
    received += data
  })
  socket.write('GET /healthz HTTP/1.1\r\nHo')
  await once(api.server, 'connection')
  await wait(50)
  const stopped = api.stop(10)
  await wait(100)
  socket.write('st: x\r\n\r\n')
  await once(socket, 'close')
  expect(received).toMatch(/^HTTP\/1.1 200 OK[\s\S]*Connection: close/)
  expect(await stopped).toEqual({ drained: true, cut: 0 })
})

test('what does not end in time is cut, and both the answer and the server say so', async () => {
  const pages = slowPages()
  const api = await startApi({ pages })
  const slow = assert.rejects(fetch(`${api.url}/slow`))
  await pages.asked
  expect(await api.stop(0.1)).toEqual({ drained: false, cut: 1 })
  await slow
  expect(api.lines.find(({ path }) => path === '/slow')).toMatchObject({ aborted: true })
})

test('an answer whose reader stopped is cut when time is out, and is not said to be sent', async () => {
  const api = await startApi({ pages: largePages })
  const { socket } = await readSlowly(api.url, '/large')
  expect(await api.stop(0.2)).toEqual({ drained: false, cut: 1 })
  expect(api.lines.find(({ path }) => path === '/large')).toMatchObject({ aborted: true })
  socket.destroy()
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
