import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, test } from 'vitest'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/licence-estimates'

/** Sends bytes as they are, then waits for the server to answer or to hang up. */
function sendRaw(bytes: string | Uint8Array): Promise<string> {
  return new Promise(resolve => {
    let received = ''
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () => socket.write(bytes))
    socket.on('data', data => {
      received += data
      socket.end()
    })
    socket.on('close', () => resolve(received))
    socket.on('error', () => resolve(received))
    setTimeout(() => socket.destroy(), 500).unref()
  })
}

test('after a storm of bad input the server still answers, and nothing in it was an error of ours', async () => {
  const storm: Promise<unknown>[] = []
  for (let round = 0; round < 10; round++)
    storm.push(
      api.post(path, '{"managers":'),
      api.post(path, '['.repeat(900_000)),
      api.post(path, `{"a":${'{"b":'.repeat(100_000)}`),
      api.post(path, `{"inventory":[${'{},'.repeat(4999)}{}]}`),
      api.post(path, gzipSync(Buffer.alloc(5_000_000, 0x5b)), { 'content-encoding': 'gzip' }),
      api.post(
        path,
        Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
      ),
      api.post(
        path,
        `{"priceList":{"currency":"EUR","prices":{${Array.from({ length: 30_000 }, (_, i) => `"r${i}":"1"`).join()}}}}`,
      ),
      sendRaw('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: nonsense\r\n\r\n'),
      sendRaw(
        `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"managers":`,
      ),
      sendRaw(Uint8Array.from({ length: 300 }, (_, index) => index % 256)),
    )
  await Promise.all(storm)
  const { status, json } = await api.post(path, {
    managers: 12,
    productsPerManager: 15,
    servicesPerProduct: 10,
  })
  assert.deepEqual([status, json.score], [200, 2000])
  assert.deepEqual(
    api.lines.filter(line => Number(line.level) >= 50 || Number(line.status) >= 500),
    [],
  )
})

test('each bad input is answered in milliseconds', async () => {
  for (const body of [
    `{"inventory":[${'{"products":1,"servicesPerProduct":1},'.repeat(9999)}{}]}`,
    '['.repeat(1_000_000),
    `{"inventory":[${'{"x":1},'.repeat(5000).slice(0, -1)}]}`,
  ]) {
    const start = performance.now()
    const { status } = await api.post(path, body)
    assert.ok(status === 400 || status === 422)
    assert.ok(performance.now() - start < 1000, `${performance.now() - start} ms`)
  }
})
